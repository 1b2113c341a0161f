import type { Coder, Post } from '../coding/types';
import { distinctPosts } from '../coding/batch';
import { whyAgain } from './again';
import { decisionFor } from './follow';
import type { DecisionLog } from './log';
import type { Decision } from './types';
import { AGAIN, auditHeaders, howInWords, verdictWords } from './words';

/**
 * Everything decided that holds, as rows for a sheet, below a header: what it is about, how many posts
 * of a list have it, the codes, how, when, note. Those of most posts first, then as in the log. Titles
 * that look like a person's name are left out, whatever the log holds.
 */
export function auditRows(
  log: DecisionLog,
  posts: readonly Post[],
  coder: Coder,
): readonly (readonly string[])[] {
  const counts = countPosts(log, posts, coder);
  const shown = log
    .standing()
    .filter(({ of, text }) => of !== 'title' || coder.reference?.unfit(text) !== 'name')
    .map((decision) => ({ decision, posts: counts.get(decision.id) ?? 0 }))
    .sort((a, b) => b.posts - a.posts);
  const rows = shown.map((one) => rowOf(one.decision, one.posts, log.origin(one.decision), coder));
  return [auditHeaders, ...rows];
}

/** How many posts each decision is followed for, by its id. */
function countPosts(
  log: DecisionLog,
  posts: readonly Post[],
  coder: Coder,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const { distinct, counts } = distinctPosts(posts);
  for (const [at, post] of distinct.entries()) {
    // The coder is asked only where something was decided: its answer takes the time.
    if (!mayBeDecided(log, post)) continue;
    const decision = decisionFor(log, post, coder.suggest(post), coder);
    if (decision) found.set(decision.id, (found.get(decision.id) ?? 0) + (counts[at] ?? 0));
  }
  return found;
}

function mayBeDecided(log: DecisionLog, { title, jobCode = '' }: Post): boolean {
  return log.standingOn('title', title).length + log.standingOn('job code', jobCode).length > 0;
}

function rowOf(
  decision: Decision,
  posts: number,
  origin: Decision,
  coder: Coder,
): readonly string[] {
  const { of, text, context, role, roleLabel, soc, verdict, note } = decision;
  return [
    of === 'title' ? text : '',
    of === 'job code' ? text : '',
    context.department ?? '',
    context.employer ?? '',
    context.grade ?? '',
    String(posts),
    role,
    roleLabel,
    soc.soc2000,
    soc.soc2010,
    soc.soc2020,
    soc.soc2020ext,
    whyAgain(decision, coder) === '' ? verdictWords[verdict] : AGAIN,
    howInWords(origin.how),
    origin.when,
    note,
  ];
}
