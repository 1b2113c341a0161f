/** A whole list reviewed by the scripted officer, through the queue and the session that the pane has. */
import type { Coder, Post } from '../../../src/core/coding/types';
import { followingCoder } from '../../../src/core/review/follow';
import { DecisionLog } from '../../../src/core/review/log';
import { makeQueue } from '../../../src/core/review/queue';
import { Session, type SearchedSets } from '../../../src/core/review/session';
import type { Entry, Queue } from '../../../src/core/review/types';
import type { KnownPost } from './list';
import { play, type Played } from './officer';
import { mostOf, type Answer } from './truth';

export interface Desk {
  readonly coder: Coder;
  readonly sets: SearchedSets;
}

export interface Reviewed extends Played {
  readonly queue: Queue;
  /** Entries that nothing stood for when the review began. */
  readonly asked: readonly Entry[];
  /** What is in the sheet at the end: the role of a post. */
  readonly roleOf: (post: Post) => string;
  readonly log: DecisionLog;
}

/** @param log what was decided before; it is not changed */
export function review(
  list: readonly KnownPost[],
  { coder, sets }: Desk,
  before: DecisionLog = new DecisionLog(),
): Reviewed {
  const log = new DecisionLog(before.records);
  const posts = list.map(({ post }) => post);
  const queue = queueOf(posts, coder, log);
  const stamp = { when: '2026-10-01 09:00', editions: coder.edition };
  const session = new Session(queue, log, coder, sets, () => stamp);
  const asked = queue.entries.filter((entry) => !session.isDecided(entry));
  const played = play(session, {
    answerOf: ({ rows }) => mostOf(answersAt(list, rows)),
    labelOf: (role) => sets.roles.get(role)?.label ?? role,
  });
  const following = followingCoder(coder, log);
  return { ...played, queue, asked, log, roleOf: (post) => following.suggest(post).role };
}

function queueOf(posts: readonly Post[], coder: Coder, log: DecisionLog): Queue {
  const steps = makeQueue(posts, coder, log, 'title');
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function answersAt(list: readonly KnownPost[], rows: readonly number[]): readonly Answer[] {
  return rows.flatMap((row) => list[row]?.answer ?? []);
}

/** The posts that are in the queue: those with a title that one can ask about. */
export function postsInQueue(list: readonly KnownPost[], queue: Queue): readonly KnownPost[] {
  return queue.entries.flatMap(({ rows }) => rows.flatMap((row) => list[row] ?? []));
}
