/** What coder and log say of each post of a list, worked out once for posts that are alike. */
import { distinguishPosts } from '../coding/batch';
import { coderKey } from '../coding/post-key';
import type { Coder, Post, Suggestion } from '../coding/types';
import { proposalOf } from './log';
import type { Place } from './place';
import { keyText } from './subject';

/** Posts that are alike, and what is known of them. */
export interface Judged {
  /** Its number among the distinct posts. */
  readonly at: number;
  readonly post: Post;
  /** Posts of the list that are like it. */
  readonly posts: number;
  /** Folded. */
  readonly title: string;
  readonly place: Place;
  readonly suggestion: Suggestion;
  /** What the coder proposes, as `proposalOf` gives it. */
  readonly answer: string;
}

export interface JudgedPosts {
  readonly judged: readonly Judged[];
  /** For each post of the list, the number of the distinct post that it is like. */
  readonly of: Uint32Array;
}

/**
 * Asks the coder for every distinct post.
 *
 * Yields 0 while getting ready, then how many posts are answered so far.
 */
export function* judgePosts(
  posts: readonly Post[],
  coder: Coder,
): Generator<number, JudgedPosts, undefined> {
  const making = posts.length === 0 ? undefined : coder.prepare?.();
  while (making?.next().done === false) yield 0;
  const { distinct, counts, of } = yield* distinguishPosts(posts);
  const folded = rememberingFold();
  const suggestions = new Map<string, Suggestion>();
  const judged: Judged[] = [];
  let answered = 0;
  for (const [at, post] of distinct.entries()) {
    const suggestion = known(suggestions, coderKey(post), () => coder.suggest(post));
    const { department = '', employer = '', grade = '' } = post;
    judged.push({
      at,
      post,
      posts: counts[at] ?? 0,
      title: folded(post.title),
      place: [folded(department), folded(employer), folded(grade)],
      suggestion,
      answer: proposalOf(suggestion),
    });
    answered += counts[at] ?? 0;
    yield answered;
  }
  return { judged, of };
}

/** Lists have the same titles, departments, employers and grades over and over. */
function rememberingFold(): (text: string) => string {
  const folds = new Map<string, string>();
  return (text) => known(folds, text, () => keyText(text));
}

/** The item of a key, made when it is asked for the first time. */
export function known<K, T>(items: Map<K, T>, key: K, make: () => T): T {
  const before = items.get(key);
  if (before !== undefined) return before;
  const made = make();
  items.set(key, made);
  return made;
}
