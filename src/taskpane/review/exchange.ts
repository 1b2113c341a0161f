/** Decisions as a .csv file, to be passed on and taken over. */
import type { Post } from '../../core/coding/types';
import type { DecisionLog } from '../../core/review/log';
import { mergePlan } from '../../core/review/merge';
import { decisionRows, readDecisionRows } from '../../core/review/table';
import type { Decision, Draft } from '../../core/review/types';
import { csvRows, csvText } from '../../core/sheet/csv';
import type { Engine } from './base';

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
      /** Sentences on rows that decide nothing and on columns that were not read. */
      readonly notes: readonly string[];
    }
  /** Nothing of it can be used. */
  | { readonly kind: 'unusable'; readonly why: string };

/** The standing decisions as the text of a .csv file. */
export function exportText(log: DecisionLog): string {
  return csvText(decisionRows(log));
}

/**
 * What a file would bring, in steps: yields 0 now and then.
 *
 * @param text of the file
 * @param posts the list at hand: what decisions on its titles would change can only be seen there
 */
export function* planImport(
  text: string,
  { log, coder }: Pick<Engine, 'log' | 'coder'>,
  posts: readonly Post[],
): Generator<number, ImportPlan, undefined> {
  const { reference, edition } = coder;
  const rows = reference ? readDecisionRows(csvRows(text), reference, edition) : { missing: '' };
  if ('missing' in rows) return { kind: 'unusable', why: rows.missing };
  yield 0;
  const plan = yield* mergePlan(log, rows.drafts, posts, coder);
  return { kind: 'plan', ...plan, refused: rows.refused, notes: rows.notes };
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

/**
 * The text of a file: UTF-16 where a mark says so, UTF-8 where it is valid, else Windows-1252, as Excel
 * saves plain .csv.
 */
export function textOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first + second === 0xff + 0xfe && Math.abs(first - second) === 1) {
    return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
