/** Reads the words after `npm run evaluate --`. */
import { CannotMeasure } from './cannot-measure';
import { isTarget, type Target } from './target';
import { words } from './words';

/** A labelled file that a person names. */
export interface OwnFile {
  readonly path: string;
  readonly target: Target;
  /** The file of the index rows to leave out, or undefined. */
  readonly without: string | undefined;
}

/** What a person wants measured. */
export interface Wanted {
  readonly help: boolean;
  readonly ours: boolean;
  readonly ablation: boolean;
  /** How many wrong answers to list; 0 for none. */
  readonly wrong: number;
  /** The one development set to measure on; undefined for all. */
  readonly set: string | undefined;
  readonly test: OwnFile | undefined;
}

const WITH_VALUE = ['--test', '--target', '--without', '--set', '--wrong'];
const WITHOUT_VALUE = ['--ours', '--ablation', '--help', '-h'];

/**
 * @param sets names of the development sets that there are
 * @throws {CannotMeasure} at anything that cannot be meant
 */
export function readArguments(args: readonly string[], sets: readonly string[]): Wanted {
  const given = optionsOf(args);
  const set = given.get('--set');
  if (set !== undefined && !sets.includes(set))
    throw new CannotMeasure(words.unknownSet(set, sets));
  if (set !== undefined && given.has('--test')) throw new CannotMeasure(words.testOrSet);
  return {
    help: given.has('--help') || given.has('-h'),
    ours: given.has('--ours'),
    ablation: given.has('--ablation'),
    wrong: countOf(given.get('--wrong')),
    set,
    test: ownFileOf(given),
  };
}

/** Options by name; those without a value have an empty one. */
function optionsOf(args: readonly string[]): Map<string, string> {
  const given = new Map<string, string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('-')) throw new CannotMeasure(words.stray(arg));
    const [name = '', ...after] = arg.split('=');
    if (given.has(name)) throw new CannotMeasure(words.twice(name));
    given.set(name, valueOf(name, after.length > 0 ? after.join('=') : undefined, rest));
  }
  return given;
}

/** What belongs to an option: behind its `=`, or else the next word, which is then taken. */
function valueOf(name: string, inline: string | undefined, rest: string[]): string {
  if (WITHOUT_VALUE.includes(name)) {
    if (inline !== undefined) throw new CannotMeasure(words.takesNoValue(name));
    return '';
  }
  if (!WITH_VALUE.includes(name)) throw new CannotMeasure(words.unknownOption(name));
  // An option that follows would be swallowed: `--set --ours`.
  const value = inline ?? (rest[0]?.startsWith('--') === true ? undefined : rest.shift());
  if (value === undefined || value === '') throw new CannotMeasure(words.needsValue(name));
  return value;
}

function countOf(value: string | undefined): number {
  if (value === undefined) return 0;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new CannotMeasure(words.notACount(value));
  return Number(value);
}

function ownFileOf(given: ReadonlyMap<string, string>): OwnFile | undefined {
  const path = given.get('--test');
  const target = given.get('--target');
  if (target !== undefined && !isTarget(target)) {
    throw new CannotMeasure(words.unknownTarget(target));
  }
  if (path === undefined) {
    const alone = ['--target', '--without'].find((option) => given.has(option));
    if (alone !== undefined) throw new CannotMeasure(words.needsTest(alone));
    return undefined;
  }
  if (target === undefined) throw new CannotMeasure(words.targetMissing);
  return { path, target, without: given.get('--without') };
}
