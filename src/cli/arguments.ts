/** Reads a command's options and words. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CannotDo } from './cannot-do';
import { words } from './words';

/** Options that take a value, and options that are only there or not. */
export interface OptionNames {
  readonly values: readonly string[];
  readonly flags: readonly string[];
  /** Options that take a value and may be given more than once. */
  readonly lists?: readonly string[];
}

export interface Arguments {
  /** By name, without the dashes. */
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  /** The values of an option that may be given more than once, in order. */
  list(name: string): readonly string[];
  /** What stands beside the options, in order; `-` is one of them. */
  readonly words: readonly string[];
}

/** @throws {CannotDo} at an unknown or incomplete option, or one that is given twice */
export function readArguments(
  command: string,
  args: readonly string[],
  names: OptionNames,
): Arguments {
  const options: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
  };
  for (const name of names.values) options[name] = { type: 'string' };
  for (const name of names.lists ?? []) options[name] = { type: 'string' };
  for (const name of names.flags) options[name] = { type: 'boolean' };
  // Not strict: the words for what is wrong are ours.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const lists = new Map((names.lists ?? []).map((name): [string, string[]] => [name, []]));
  const others: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') others.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!option || !Object.hasOwn(options, token.name)) {
      throw new CannotDo(words.unknownOption(token.rawName, command));
    }
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw new CannotDo(words.optionTakesNoValue(token.rawName));
      flags.add(token.name);
      continue;
    }
    // An option that follows one without a value would be swallowed: `--title --json`.
    const swallowed = token.inlineValue === false && /^--./u.test(token.value ?? '');
    if (token.value === undefined || token.value === '' || swallowed) {
      throw new CannotDo(words.optionNeedsValue(token.rawName));
    }
    const list = lists.get(token.name);
    if (list) {
      list.push(token.value);
      continue;
    }
    if (values.has(token.name)) throw new CannotDo(words.optionTwice(token.name));
    values.set(token.name, token.value);
  }
  return { values, flags, list: (name) => lists.get(name) ?? [], words: others };
}
