import { distinguishPosts } from '../coding/batch';
import { coderKey } from '../coding/post-key';
import type { Coder, Post, Suggestion } from '../coding/types';
import { atOnce } from '../rules/common/turns';
import { whyAgain } from './again';
import { decisionFor } from './follow';
import { known } from './judge';
import type { DecisionLog } from './log';
import type { Decision } from './types';
import { AGAIN, auditHeaders, howInWords, verdictWords } from './words';

/** The same as `makeAudit` at once, which may take seconds for a long list. */
export function auditRows(log: DecisionLog, posts: readonly Post[], coder: Coder): Rows {
  return atOnce(makeAudit(log, posts, coder));
}

type Rows = readonly (readonly string[])[];

/** So many decisions, and so many posts on which nothing was decided, are looked at a step. */
const DECISIONS_A_STEP = 100;
const POSTS_A_STEP = 200;

/**
 * Everything decided that holds, as rows for a sheet, below a header: what it is about, how many posts
 * of a list have it, the codes, how, when, note. Those of most posts first, then as in the log. Titles
 * that look like a person's name are left out, whatever the log holds.
 *
 * In steps of some milliseconds: yields how many posts are counted so far, 0 while getting ready.
 */
export function* makeAudit(
  log: DecisionLog,
  posts: readonly Post[],
  coder: Coder,
): Generator<number, Rows, undefined> {
  const counts = yield* countPosts(log, posts, coder);
  const shown: { readonly decision: Decision; readonly posts: number }[] = [];
  for (const [at, decision] of log.standing().entries()) {
    const isName = decision.of === 'title' && coder.reference?.unfit(decision.text) === 'name';
    if (!isName) shown.push({ decision, posts: counts.get(decision.id) ?? 0 });
    if (at % DECISIONS_A_STEP === DECISIONS_A_STEP - 1) yield posts.length;
  }
  shown.sort((a, b) => b.posts - a.posts);
  const rows: (readonly string[])[] = [auditHeaders];
  for (const [at, one] of shown.entries()) {
    rows.push(rowOf(one.decision, one.posts, log.origin(one.decision), coder));
    if (at % DECISIONS_A_STEP === DECISIONS_A_STEP - 1) yield posts.length;
  }
  return rows;
}

/** How many posts each decision is followed for, by its id. */
function* countPosts(
  log: DecisionLog,
  posts: readonly Post[],
  coder: Coder,
): Generator<number, ReadonlyMap<number, number>, undefined> {
  const found = new Map<number, number>();
  const making = posts.length === 0 ? undefined : coder.prepare?.();
  while (making?.next().done === false) yield 0;
  const { distinct, counts } = yield* distinguishPosts(posts);
  const suggestions = new Map<string, Suggestion>();
  let counted = 0;
  for (const [at, post] of distinct.entries()) {
    counted += counts[at] ?? 0;
    // The coder is asked only where something was decided, and once for posts that it cannot tell
    // apart: its answer takes the time.
    const isAsked = mayBeDecided(log, post);
    if (isAsked) {
      const suggestion = known(suggestions, coderKey(post), () => coder.suggest(post));
      const decision = decisionFor(log, post, suggestion, coder);
      if (decision) found.set(decision.id, (found.get(decision.id) ?? 0) + (counts[at] ?? 0));
    }
    if (isAsked || at % POSTS_A_STEP === POSTS_A_STEP - 1) yield counted;
  }
  return found;
}

function mayBeDecided(log: DecisionLog, post: Post): boolean {
  const { title, jobCode = '' } = post;
  return (
    log.fitting('title', title, post).length + log.fitting('job code', jobCode, post).length > 0
  );
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
