/** The sample lists, with what each of their posts is. */
import type { Post } from '../../../src/core/coding/types';
import { fold } from '../../../src/core/text/tidy';
import { postsWithJobs, rowsOf, type CouncilPost } from '../../../tools/make-sample/council';
import { nextMonthPosts } from '../../../tools/make-sample/next-month';
import { postOf } from '../lists/sample';
import type { ListedTitle } from './plain-list';
import { answerFor, mostOf, readJobRoles, type Answer } from './truth';

/** A post, and its label. */
export interface KnownPost {
  readonly post: Post;
  readonly answer: Answer;
}

/** This month's list, `westmere-posts.csv`. */
export function sampleList(): readonly KnownPost[] {
  return knownPosts(postsWithJobs());
}

/** The list of the month after, `westmere-posts-next-month.csv`. */
export function nextMonthList(): readonly KnownPost[] {
  return knownPosts(nextMonthPosts());
}

function knownPosts(posts: readonly CouncilPost[]): readonly KnownPost[] {
  const labels = readJobRoles();
  const [headers = [], ...rows] = rowsOf(posts);
  return rows.flatMap((cells, at) => {
    const job = posts[at]?.job;
    if (job === undefined) return [];
    const row = Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? '']));
    return [{ post: postOf(row), answer: answerFor(job, labels) }];
  });
}

/** The distinct titles of some posts, those of most posts first. */
export function titlesOf(posts: readonly KnownPost[]): readonly ListedTitle[] {
  const byTitle = new Map<string, KnownPost[]>();
  for (const known of posts) {
    const key = fold(known.post.title);
    const alike = byTitle.get(key);
    if (alike) alike.push(known);
    else byTitle.set(key, [known]);
  }
  return [...byTitle.values()]
    .map((alike) => ({
      text: alike[0]?.post.title ?? '',
      posts: alike.length,
      answer: mostOf(alike.map(({ answer }) => answer)),
    }))
    .sort((a, b) => b.posts - a.posts);
}
