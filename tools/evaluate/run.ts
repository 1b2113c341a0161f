/** Runs what was asked: set by set, so that the first figures stand while the last are counted. */
import type { Coder, CodingData } from '../../src/core/coding/types';
import { withoutIndexRows } from '../../src/data/coding';
import { ablationTable } from './ablation';
import { readArguments, type Wanted } from './arguments';
import { CannotMeasure } from './cannot-measure';
import { ours, type Profile } from './engines';
import { unknownCodes } from './known-codes';
import { measure, type Asked } from './measure';
import { createPeers, type Peers } from './peers';
import { bandTable, engineTable, headingOf } from './report';
import { developmentSet, ownSet, SET_NAMES, type LabelledSet } from './sets';
import { developmentCaution, help, legend } from './words';
import { wrongLines } from './wrong';

export interface Surroundings {
  readonly data: CodingData;
  /** The coder to measure, made without some rows of the index; see `engineWithout`. */
  coderWithout(uids: ReadonlySet<string>, profile: Profile | undefined): Promise<Coder>;
  /** Folder of the repository. */
  readonly root: string;
  print(text: string): void;
  /** For the sentence about what was wrongly asked. */
  complain(sentence: string): void;
}

/**
 * @param args the words after the name of the tool
 * @returns the exit status: 0, or 2 when what was asked cannot be measured
 */
export async function evaluate(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const wanted = readArguments(args, SET_NAMES);
    if (wanted.help) around.print(help);
    else await reportAll(wanted, around);
    return 0;
  } catch (error) {
    if (!(error instanceof CannotMeasure)) throw error;
    around.complain(error.sentence);
    return 2;
  }
}

async function reportAll(wanted: Wanted, around: Surroundings): Promise<void> {
  const whole = createPeers(around.data);
  const sets = setsOf(wanted, around);
  around.print(wanted.test === undefined ? `${legend}\n${developmentCaution}` : legend);
  for (const set of sets) {
    around.print('');
    if (typeof set === 'string') around.print(set);
    else await reportSet(set, wanted, around, whole);
  }
}

/** The sets asked for; for one that is not there, the sentence that says so. */
function setsOf({ test, set }: Wanted, { data, root }: Surroundings): (LabelledSet | string)[] {
  if (test !== undefined) return [ownSet(test, new Set(data.index.map(({ uid }) => uid)))];
  // Who asks for one set by name has asked in vain when it is missing; who asks for all, has not.
  if (set !== undefined) return [developmentSet(set, root)];
  return SET_NAMES.map((name) => orSentence(() => developmentSet(name, root)));
}

function orSentence<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof CannotMeasure) return error.sentence;
    throw error;
  }
}

async function reportSet(
  set: LabelledSet,
  wanted: Wanted,
  { data, coderWithout, print }: Surroundings,
  whole: Peers,
): Promise<void> {
  const { target, without } = set;
  const peers = without.size === 0 ? whole : createPeers(withoutIndexRows(data, without));
  const items = askedOf(set, peers);
  const coder = await coderWithout(without, undefined);
  const coderFor = async (profile?: Profile): Promise<Coder> =>
    profile === undefined ? coder : coderWithout(without, profile);
  const mine = measure(ours(coder, target), items, target);
  const others = wanted.ours ? [] : peers.enginesFor(target);
  const measured = [mine, ...others.map((engine) => measure(engine, items, target))];

  print(
    parted([
      [headingOf(set, items), ...set.notes, ...unknownCodes(set, data)],
      engineTable(measured, target),
      bandTable(mine),
      wanted.ablation ? await ablationTable(items, target, coderFor) : [],
      wanted.wrong > 0 ? wrongLines(mine, wanted.wrong) : [],
    ]),
  );
}

/** A title is new where its file says so, or else where a spreadsheet would not find it. */
function askedOf({ items, target }: LabelledSet, peers: Peers): Asked[] {
  return items.map((item) => ({
    ...item,
    isNew: !(item.inIndex ?? peers.has(item.post.title, target)),
  }));
}

/** Blocks with a blank line between them; empty ones are left out. */
function parted(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
