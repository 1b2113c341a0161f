import type { DecisionLog } from './log';
import { SOC_FIELDS } from './soc-fields';
import { subjectKey } from './subject';
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

/** @param drafts from elsewhere; of several on one subject the first counts */
export function planMerge(log: DecisionLog, drafts: readonly Draft[]): MergePlan {
  const added = new Map<string, Draft>();
  const same: Draft[] = [];
  const differing = new Map<string, { ours: Decision; theirs: Draft }>();
  for (const theirs of drafts) {
    const key = subjectKey(theirs);
    const ours = log.of(theirs);
    if (ours === undefined || ours.verdict === 'undecided') {
      if (!added.has(key)) added.set(key, theirs);
    } else if (decideAlike(ours, theirs)) same.push(theirs);
    else if (!differing.has(key)) differing.set(key, { ours, theirs });
  }
  return { added: [...added.values()], same, differing: [...differing.values()] };
}

/** True when theirs says nothing that ours does not: a list may leave codes to the role. */
export function decideAlike(ours: Draft, theirs: Draft): boolean {
  return (
    ours.verdict === theirs.verdict &&
    ours.role === theirs.role &&
    SOC_FIELDS.every((field) => theirs.soc[field] === '' || theirs.soc[field] === ours.soc[field])
  );
}
