/**
 * Parts the undecided posts of one title where the coder's answer depends on more than the title:
 * by as few columns as tell the answers apart.
 */
import { known, type Judged, type Place } from './judge';
import { CONTEXT_NAMES, namedIn } from './subject';
import type { Context, Decision } from './types';

/** Undecided posts that are to be decided together. */
export interface Part {
  readonly members: readonly Judged[];
  /** One for each context that its posts are in, in order of first appearance. */
  readonly contexts: readonly Context[];
}

/** Posts of the title that a decision answers, which must not be taken from it. */
export interface Taken {
  readonly place: Place;
  readonly by: Decision;
}

type Columns = readonly number[];

/** Fewest columns first, then in the order of `CONTEXT_NAMES`. */
const COLUMN_SETS: readonly Columns[] = [[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]];
const ALL: Columns = [0, 1, 2];

/** So many posts are looked at a step. */
const POSTS_A_STEP = 500;

/**
 * Parts by answer. Answers that no column tells apart stay in one part, the answer of most posts
 * being its answer.
 *
 * @param open the undecided posts of one title; at least one
 * @param taken posts that decisions on the title answer: no part's contexts may hold for them
 * @param standsForAll true when a decision that names no column stands: it is not to be replaced
 *   while a column tells the posts apart from those that it was made for
 * Yields now and then, nothing.
 */
export function* splitByAnswer(
  open: readonly Judged[],
  taken: readonly Taken[],
  standsForAll: boolean,
): Generator<undefined, readonly Part[], undefined> {
  let next: Columns | undefined;
  for (const columns of COLUMN_SETS) {
    const answers = yield* answersBy(open, columns);
    if (answers === undefined) continue;
    if (yield* takesFrom(answers, taken, columns)) continue;
    if (!standsForAll || !answers.has(EMPTY_KEY)) return yield* parted(open, columns);
    next ??= columns;
  }
  return yield* parted(open, next ?? ALL);
}

/** The answer in each context; undefined when there are two in one. */
function* answersBy(
  open: readonly Judged[],
  columns: Columns,
): Generator<undefined, ReadonlyMap<string, string> | undefined, undefined> {
  const answers = new Map<string, string>();
  for (const [at, { place, answer }] of open.entries()) {
    if (known(answers, keyOf(place, columns), () => answer) !== answer) return undefined;
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield undefined;
  }
  return answers;
}

/** True when a decision in one of the contexts would hold for a post that another answers. */
function* takesFrom(
  contexts: ReadonlyMap<string, string>,
  taken: readonly Taken[],
  columns: Columns,
): Generator<undefined, boolean, undefined> {
  const smaller = COLUMN_SETS.filter((set) => set.every((column) => columns.includes(column)));
  for (const [at, { place, by }] of taken.entries()) {
    const named = namedIn(by.context).length;
    const isTaken = smaller.some((set) => {
      const filled = set.filter((column) => place[column] !== '').length;
      return filled >= named && contexts.has(keyOf(place, set));
    });
    if (isTaken) return true;
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield undefined;
  }
  return false;
}

/** One part for each answer; posts in one context stay together. */
function* parted(
  open: readonly Judged[],
  columns: Columns,
): Generator<undefined, readonly Part[], undefined> {
  const byContext = new Map<string, Judged[]>();
  for (const [at, judged] of open.entries()) {
    known(byContext, keyOf(judged.place, columns), () => []).push(judged);
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield undefined;
  }
  const parts = new Map<string, { members: Judged[]; contexts: Context[] }>();
  for (const members of byContext.values()) {
    const part = known(parts, mostGiven(members), () => ({ members: [], contexts: [] }));
    for (const judged of members) part.members.push(judged);
    const [first] = members;
    if (first !== undefined) part.contexts.push(contextOf(first, columns));
  }
  return [...parts.values()];
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

/** Folded text holds no line break. */
function keyOf(place: Place, columns: Columns): string {
  return place.map((value, column) => (columns.includes(column) ? value : '')).join('\n');
}

const EMPTY_KEY = keyOf(['', '', ''], []);

function contextOf({ post, place }: Judged, columns: Columns): Context {
  const context: { -readonly [K in keyof Context]: Context[K] } = {};
  for (const column of columns) {
    const name = CONTEXT_NAMES[column];
    if (name !== undefined && place[column] !== '') context[name] = post[name] ?? '';
  }
  return context;
}
