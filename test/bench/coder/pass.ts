/** Asking a whole list, as the pane does: posts that are alike are asked once. */
import { distinctPosts } from '../../../src/core/coding/batch';
import type { Post } from '../../../src/core/coding/types';
import type { Ask, Contestant } from './contestants';

/** Asked so that everything that is built late is there; it stands in no list. */
export const FIRST: Post = { title: 'Nearest thing to a warm up' };

export function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The posts that a contestant is asked: fewer of the slow ones, spread over the list. */
export function askedOf({ atMost }: Contestant, posts: readonly Post[]): readonly Post[] {
  if (atMost === undefined || posts.length <= atMost) return posts;
  const step = posts.length / atMost;
  return Array.from({ length: atMost }, (_, at) => posts[Math.floor(at * step)] ?? FIRST);
}

/** The answers to a list, one a distinct post. */
export function askAll(ask: Ask, posts: readonly Post[]): unknown[] {
  return distinctPosts(posts).distinct.map(ask);
}
