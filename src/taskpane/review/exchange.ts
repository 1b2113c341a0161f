/** Decisions as a .csv file, to be passed on and taken over. */
import type { Coder } from '../../core/coding/types';
import type { DecisionLog } from '../../core/review/log';
import { planMerge } from '../../core/review/merge';
import { decisionRows, readDecisionRows } from '../../core/review/table';
import type { Decision, Draft } from '../../core/review/types';
import { csvRows, csvText } from '../../core/sheet/csv';

/** What a file of decisions would bring. */
export type ImportPlan =
  | {
      readonly kind: 'plan';
      readonly added: readonly Draft[];
      readonly same: readonly Draft[];
      /** Where ours stays unless the officer takes theirs. */
      readonly differing: readonly { readonly ours: Decision; readonly theirs: Draft }[];
      /** By the row of the file, the header being the first. */
      readonly refused: readonly { readonly row: number; readonly why: string }[];
    }
  /** Nothing of it can be used. */
  | { readonly kind: 'unusable'; readonly why: string };

/** The standing decisions as the text of a .csv file. */
export function exportText(log: DecisionLog): string {
  return csvText(decisionRows(log));
}

/** @param text of the file */
export function planImport(text: string, log: DecisionLog, coder: Coder): ImportPlan {
  const { reference } = coder;
  const rows = reference ? readDecisionRows(csvRows(text), reference) : { missing: '' };
  if ('missing' in rows) return { kind: 'unusable', why: rows.missing };
  return { kind: 'plan', ...planMerge(log, rows.drafts), refused: rows.refused };
}

/**
 * What to enter of a plan.
 *
 * @param theirs which of the differing ones are taken over, by their place in the plan
 */
export function takenOver(plan: ImportPlan, theirs: ReadonlySet<number>): readonly Draft[] {
  if (plan.kind === 'unusable') return [];
  const changed = plan.differing.flatMap((one, at) => (theirs.has(at) ? [one.theirs] : []));
  return [...plan.added, ...changed];
}

/** The text of a file: UTF-8 where it is valid, else Windows-1252, as Excel saves plain .csv. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
