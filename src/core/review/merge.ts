import { distinguishPosts } from '../coding/batch';
import { coderKey } from '../coding/post-key';
import type { Coder, Post, Suggestion } from '../coding/types';
import { atOnce } from '../rules/common/turns';
import { decisionFor } from './follow';
import { known } from './judge';
import { DecisionLog, proposalOf } from './log';
import { SOC_FIELDS } from './soc-fields';
import { keyText, namedIn, subjectKey } from './subject';
import type { Decision, Draft } from './types';

/** What decisions from elsewhere would change. Nothing is entered by planning. */
export interface MergePlan {
  /** On what nobody has decided here. */
  readonly added: readonly Draft[];
  /** Decided alike here: nothing to do. */
  readonly same: readonly Draft[];
  /** Decided otherwise here: ours stays unless a person takes theirs. */
  readonly differing: readonly { readonly ours: Decision; readonly theirs: Draft }[];
}

/** The same as `mergePlan` at once, which may take seconds for a long list. */
export function planMerge(
  log: DecisionLog,
  drafts: readonly Draft[],
  posts: readonly Post[] = [],
  coder?: Coder,
): MergePlan {
  return atOnce(mergePlan(log, drafts, posts, coder));
}

/** Theirs by the key of its subject, and ours that it would change. */
interface Planned {
  readonly added: Map<string, Draft>;
  readonly same: Draft[];
  readonly differing: Map<string, { readonly ours: Decision; readonly theirs: Draft }>;
}

/**
 * What would come of taking decisions over, in steps: yields 0 now and then.
 *
 * Differing is whatever would change an answer of ours: on the same subject, on one that is narrower
 * than ours, and, for the posts of a list, on a title whose posts have a job code that we decided on.
 *
 * @param drafts from elsewhere; of several on one subject the first counts
 * @param posts the list at hand, if there is one
 * @param coder the plain one; without it posts are not looked at
 */
export function* mergePlan(
  log: DecisionLog,
  drafts: readonly Draft[],
  posts: readonly Post[],
  coder: Coder | undefined,
): Generator<number, MergePlan, undefined> {
  const plan: Planned = { added: new Map(), same: [], differing: new Map() };
  for (const [at, theirs] of drafts.entries()) {
    planOne(plan, theirs, log);
    if (at % DRAFTS_A_STEP === DRAFTS_A_STEP - 1) yield 0;
  }
  if (coder && posts.length > 0 && plan.added.size > 0) {
    yield* seenFromPosts(plan, log, posts, coder);
  }
  const { added, same, differing } = plan;
  return { added: [...added.values()], same, differing: [...differing.values()] };
}

const DRAFTS_A_STEP = 200;
const POSTS_A_STEP = 500;

function planOne({ added, same, differing }: Planned, theirs: Draft, log: DecisionLog): void {
  const key = subjectKey(theirs);
  const own = log.of(theirs);
  if (own !== undefined && own.verdict !== 'undecided') {
    if (decideAlike(own, theirs)) same.push(theirs);
    else if (!differing.has(key)) differing.set(key, { ours: own, theirs });
    return;
  }
  if (added.has(key) || differing.has(key)) return;
  const ours = changedBy(theirs, log);
  if (ours === undefined) added.set(key, theirs);
  else differing.set(key, { ours, theirs });
}

/** Ours that would not hold any more for some posts: it names no more than theirs, and they may meet. */
function changedBy(theirs: Draft, log: DecisionLog): Decision | undefined {
  const named = namedIn(theirs.context);
  return log
    .standingOn(theirs.of, theirs.text)
    .filter((ours) => {
      const both = namedIn(ours.context);
      if (both.length > named.length || decideAlike(ours, theirs)) return false;
      return both.every(
        (name) =>
          !named.includes(name) ||
          keyText(ours.context[name] ?? '') === keyText(theirs.context[name] ?? ''),
      );
    })
    .reduce<Decision | undefined>(
      (best, ours) =>
        best && namedIn(best.context).length > namedIn(ours.context).length ? best : ours,
      undefined,
    );
}

/** Finds what only posts can tell: that what is added would come before what holds for them. */
function* seenFromPosts(
  { added, differing }: Planned,
  log: DecisionLog,
  posts: readonly Post[],
  coder: Coder,
): Generator<number, undefined, undefined> {
  const texts = new Set([...added.values()].map(({ text }) => keyText(text)));
  const merged = new DecisionLog();
  merged.enter([...added.values()], { when: '', editions: coder.edition });
  const suggestions = new Map<string, Suggestion>();
  const { distinct } = yield* distinguishPosts(posts);
  for (const [at, post] of distinct.entries()) {
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield 0;
    if (!texts.has(keyText(post.title))) continue;
    if (log.fitting('job code', post.jobCode ?? '', post).length === 0) continue;
    const suggestion = known(suggestions, coderKey(post), () => coder.suggest(post));
    yield 0;
    const ours = decisionFor(log, post, suggestion, coder);
    if (ours?.of !== 'job code') continue;
    // Without the narrowest of theirs the next would come before ours: each of them differs.
    for (const one of merged.fitting('title', post.title, post)) {
      const theirs = added.get(subjectKey(one));
      const holds = one.proposed === '' || one.proposed === proposalOf(suggestion);
      if (!theirs || !holds || decideAlike(ours, theirs)) continue;
      known(differing, subjectKey(theirs), () => ({ ours, theirs }));
    }
  }
  for (const key of differing.keys()) added.delete(key);
  return undefined;
}

/** True when theirs says nothing that ours does not: a list may leave codes to the role. */
export function decideAlike(ours: Draft, theirs: Draft): boolean {
  return (
    ours.verdict === theirs.verdict &&
    ours.role === theirs.role &&
    SOC_FIELDS.every((field) => theirs.soc[field] === '' || theirs.soc[field] === ours.soc[field])
  );
}
