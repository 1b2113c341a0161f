/**
 * Parts the undecided posts of one title where the coder's answer depends on more than the title:
 * by as few columns as tell the answers apart.
 */
import { known, type Judged } from './judge';
import {
  ALL,
  COLUMN_SETS,
  contextIn,
  filledIn,
  fitting,
  placeKey,
  type Columns,
  type Place,
} from './place';
import type { Context } from './types';

/** Undecided posts that are to be decided together. */
export interface Part {
  readonly members: readonly Judged[];
  /** One for each context that its posts are in, in order of first appearance. */
  readonly contexts: readonly Context[];
}

/** Posts of the title that a decision answers, which must not be taken from it. */
export interface Taken {
  readonly place: Place;
  /** So many columns the decision names; 0 for a job code's, before which any title's comes. */
  readonly named: number;
  /** True where another decision holds in the same place: no narrower one could keep both. */
  readonly isMixed: boolean;
}

/** What is known of the title beside its undecided posts. */
export interface Around {
  readonly taken: readonly Taken[];
  /** What decisions that stand name, as `placeKey` gives it: not to be replaced if that can be helped. */
  readonly standing: ReadonlySet<string>;
  /** How many columns the narrowest decision names that a post is in, whether it holds for it or not. */
  readonly rankOf: (judged: Judged) => number;
}

/** So many posts are looked at a step. */
const POSTS_A_STEP = 500;

/**
 * Parts by answer. Answers that no column tells apart stay in one part, the answer of most posts
 * being its answer. Columns are chosen so that decisions on the parts leave those that stand alone;
 * failing that, so that what they take can be given back by narrower decisions.
 *
 * @param open the undecided posts of one title; at least one
 * Yields now and then, nothing.
 */
export function* splitByAnswer(
  open: readonly Judged[],
  around: Around,
): Generator<undefined, readonly Part[], undefined> {
  let next: Columns | undefined;
  let last: Columns | undefined;
  for (const columns of COLUMN_SETS) {
    const answers = yield* answersBy(open, columns);
    if (answers === undefined) continue;
    if (!(yield* outrank(open, around, columns))) continue;
    const effect = yield* effectOn(answers, open, around.taken, columns);
    const isReplacing = [...answers.keys()].some((key) => around.standing.has(key));
    if (effect === 'none' && !isReplacing) return yield* parted(open, columns);
    if (effect !== 'lasting' && !isReplacing) next ??= columns;
    if (effect !== 'lasting') last ??= columns;
  }
  const parts = yield* parted(open, next ?? last ?? ALL);
  return (next ?? last) === undefined && (yield* overlap(parts)) ? [together(parts)] : parts;
}

/**
 * True when decisions in these columns name as much as any that stands around the posts: then they hold
 * there, also when nobody can tell any more what the coder proposed.
 */
function* outrank(
  open: readonly Judged[],
  { rankOf }: Around,
  columns: Columns,
): Generator<undefined, boolean, undefined> {
  for (const [at, judged] of open.entries()) {
    if (filledIn(judged.place, columns) < rankOf(judged)) return false;
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield undefined;
  }
  return true;
}

/** The answer in each context; undefined when there are two in one. */
function* answersBy(
  open: readonly Judged[],
  columns: Columns,
): Generator<undefined, ReadonlyMap<string, string> | undefined, undefined> {
  const answers = new Map<string, string>();
  for (const [at, { place, answer }] of open.entries()) {
    if (known(answers, placeKey(place, columns), () => answer) !== answer) return undefined;
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield undefined;
  }
  return answers;
}

/**
 * What decisions in these contexts would do to posts that others answer: take them, so that a narrower
 * decision can keep them (`passing`), or for good (`lasting`).
 */
function* effectOn(
  contexts: ReadonlyMap<string, string>,
  open: readonly Judged[],
  taken: readonly Taken[],
  columns: Columns,
): Generator<undefined, 'none' | 'passing' | 'lasting', undefined> {
  const passing = new Map<string, Place>();
  for (const [at, { place, named, isMixed }] of taken.entries()) {
    const [narrowest] = fitting(contexts, place, columns);
    if (narrowest !== undefined && narrowest.named >= named) {
      if (isMixed || filledIn(place) === narrowest.named) return 'lasting';
      passing.set(placeKey(place), place);
    }
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield undefined;
  }
  if (passing.size === 0) return 'none';
  for (const [at, { place }] of open.entries()) {
    // What would keep the one must not take the other.
    const named = fitting(passing, place)[0]?.named ?? -1;
    if (named >= filledIn(place, columns)) return 'lasting';
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield undefined;
  }
  return 'passing';
}

/** One part for each answer; posts in one context stay together. */
function* parted(
  open: readonly Judged[],
  columns: Columns,
): Generator<undefined, readonly Part[], undefined> {
  const byContext = new Map<string, Judged[]>();
  for (const [at, judged] of open.entries()) {
    known(byContext, placeKey(judged.place, columns), () => []).push(judged);
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield undefined;
  }
  const parts = new Map<string, { members: Judged[]; contexts: Context[] }>();
  for (const members of byContext.values()) {
    const part = known(parts, mostGiven(members), () => ({ members: [], contexts: [] }));
    for (const judged of members) part.members.push(judged);
    const [first] = members;
    if (first !== undefined) part.contexts.push(contextIn(first.post, first.place, columns));
  }
  return [...parts.values()];
}

/** True when what is decided on one part, in all columns, may fit posts of another. */
function* overlap(parts: readonly Part[]): Generator<undefined, boolean, undefined> {
  const byPlace = new Map<string, Part>();
  for (const part of parts) {
    for (const { place } of part.members) byPlace.set(placeKey(place), part);
    yield undefined;
  }
  for (const part of parts) {
    const fits = ({ place }: Judged): boolean =>
      fitting(byPlace, place).some(({ item }) => item !== part);
    if (part.members.some(fits)) return true;
    yield undefined;
  }
  return false;
}

function together(parts: readonly Part[]): Part {
  return {
    members: parts.flatMap(({ members }) => members),
    contexts: parts.flatMap(({ contexts }) => contexts),
  };
}

/** The answer that most posts have; of equals the first. */
export function mostGiven(members: readonly Judged[]): string {
  const posts = new Map<string, number>();
  for (const { answer, posts: more } of members) posts.set(answer, (posts.get(answer) ?? 0) + more);
  return commonest(posts) ?? '';
}

/** The key with the highest number; of equals the first. */
export function commonest<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let most: K | undefined;
  let highest = 0;
  for (const [key, count] of counts) if (count > highest) [most, highest] = [key, count];
  return most;
}
