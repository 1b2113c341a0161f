/**
 * Codes a whole list. Posts that are the same in every column the coder reads are coded once;
 * the work is handed back in slices, so that a pane can draw between them and stop when asked.
 */
import { postKey } from './post-key';
import type { Band, Coder, Post, Suggestion } from './types';

/** The answers for a list: one suggestion a distinct post, and which of them each post has. */
export interface CodedPosts {
  /** One for each distinct post, in order of first appearance. */
  readonly suggestions: readonly Suggestion[];
  /** For each post of the list, the position of its suggestion. */
  readonly of: Uint32Array;
}

/** Posts that are alike in all that coder and decisions read, each of them once. */
export interface DistinctPosts {
  /** In order of first appearance. */
  readonly distinct: readonly Post[];
  /** How many posts each stands for. */
  readonly counts: readonly number[];
  /** For each post of the list, which of them it is. */
  readonly of: Uint32Array;
}

/** Groups posts that are alike. */
export function distinctPosts(posts: readonly Post[]): DistinctPosts {
  const steps = distinguishPosts(posts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many posts are told apart a step: a millisecond or two. */
const POSTS_A_STEP = 500;

/**
 * The same as `distinctPosts` in steps, for a page that must not stand still meanwhile. Yields 0:
 * no post is answered by it.
 */
export function* distinguishPosts(
  posts: readonly Post[],
): Generator<number, DistinctPosts, undefined> {
  const positions = new Map<string, number>();
  const distinct: Post[] = [];
  const counts: number[] = [];
  const of = new Uint32Array(posts.length);
  for (const [row, post] of posts.entries()) {
    const key = postKey(post);
    let position = positions.get(key);
    if (position === undefined) {
      position = distinct.length;
      positions.set(key, position);
      distinct.push(post);
      counts.push(0);
    }
    counts[position] = (counts[position] ?? 0) + 1;
    of[row] = position;
    if (row % POSTS_A_STEP === POSTS_A_STEP - 1) yield 0;
  }
  return { distinct, counts, of };
}

/**
 * Codes posts one distinct post at a time.
 *
 * Yields, after every distinct post, how many posts of the list are answered so far (a number
 * from 1 to `posts.length`, never falling), and 0 after every step of making the coder ready; the caller decides how long to go on before it lets
 * others work. Returns the answers of the whole list.
 */
export function* codePosts(
  posts: readonly Post[],
  coder: Coder,
): Generator<number, CodedPosts, undefined> {
  const making = posts.length === 0 ? undefined : coder.prepare?.();
  while (making?.next().done === false) yield 0;
  const { distinct, counts, of } = distinctPosts(posts);
  const suggestions: Suggestion[] = [];
  let answered = 0;
  for (const [position, post] of distinct.entries()) {
    suggestions.push(coder.suggest(post));
    answered += counts[position] ?? 0;
    yield answered;
  }
  return { suggestions, of };
}

/** Codes a whole list at once, for callers that have nothing else to do meanwhile. */
export function codeAllPosts(posts: readonly Post[], coder: Coder): CodedPosts {
  const steps = codePosts(posts, coder);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How a coding run came out, in posts. */
export interface CodingOutcome {
  readonly posts: number;
  /** Distinct job titles as typed, blanks not counted. */
  readonly titles: number;
  /** Posts whose title cell is empty. */
  readonly blank: number;
  /** Posts with a title, by band; they and `blank` add up to `posts`. */
  readonly byBand: Readonly<Record<Band, number>>;
}

/** Counts a run by band. */
export function outcomeOf(posts: readonly Post[], coded: CodedPosts): CodingOutcome {
  const byBand: Record<Band, number> = { Sure: 0, Likely: 0, Unsure: 0, None: 0 };
  const titles = new Set<string>();
  let blank = 0;
  posts.forEach((post, row) => {
    const title = post.title.trim();
    const suggestion = coded.suggestions[coded.of[row] ?? 0];
    if (title === '') {
      blank += 1;
    } else if (suggestion) {
      titles.add(title);
      byBand[suggestion.band] += 1;
    }
  });
  return { posts: posts.length, titles: titles.size, blank, byBand };
}
