/** How much of a list has the right role. */
import type { Post } from '../../../src/core/coding/types';
import { fold } from '../../../src/core/text/tidy';
import { sum } from './acts';
import type { KnownPost } from './list';
import { isRight } from './truth';

/** Shares, 0 to 1. */
export interface Rightness {
  readonly posts: number;
  /** Each distinct title counting once: the share of its posts that are right. */
  readonly titles: number;
}

export function rightness(list: readonly KnownPost[], roleOf: (post: Post) => string): Rightness {
  const byTitle = new Map<string, { posts: number; right: number }>();
  for (const { post, answer } of list) {
    const key = fold(post.title);
    const counts = byTitle.get(key) ?? { posts: 0, right: 0 };
    counts.posts += 1;
    counts.right += Number(isRight(roleOf(post), answer));
    byTitle.set(key, counts);
  }
  const titles = [...byTitle.values()];
  return {
    posts: sum(titles, ({ right }) => right) / list.length,
    titles: sum(titles, ({ posts, right }) => right / posts) / titles.length,
  };
}
