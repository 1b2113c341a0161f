/** What the *Check* view can be showing. */
import type { RuleGroup } from '../../core/report/groups';
import type { Notes } from '../../core/report/notes';
import type { PartTable } from '../../core/rules/table';
import type { CheckResult, Finding, Return, Severity } from '../../core/rules/types';
import type { ListLooks } from '../../excel/port';
import type { Problem } from '../../excel/problems';
import type { ListRows } from '../parts/list-said';
import type { Filled } from './fill';
import type { ReturnSheet } from './sheets';

/** Steps of the work, in their order. */
export type Stage =
  'loading' | 'reading' | 'checking' | 'marking' | 'fixing' | 'filling' | 'clearing' | 'undoing';

/** What was found on one sheet. */
export interface SheetReport {
  readonly sheet: ReturnSheet;
  readonly table: PartTable;
  readonly result: CheckResult;
  readonly groups: readonly RuleGroup[];
  /** The officer's own key of a row, such as a payroll number; its address where there is none. */
  readonly keyOf: (row: number) => string;
  /** By what the row is known again next time: no two rows have the same. */
  readonly nameOf: (row: number) => string;
  /** A digest of what a finding's rule looked at in its row. */
  readonly aboutOf: (finding: Finding) => string;
  /** Findings that the check before did not have; null when there was none before. */
  readonly added: ReadonlySet<Finding> | null;
  /** How many findings of that check are gone; null when there was none. */
  readonly gone: number | null;
  /** What there is to say of the rows of the list. */
  readonly rows: ListRows;
  /** Rows that could not be marked because they changed meanwhile. */
  readonly unmarked: number;
}

/** Everything that one check found. */
export interface Report {
  readonly return: Return;
  readonly sheets: readonly SheetReport[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings of the check before that are gone; null when there was none before. */
  readonly gone: number | null;
  /** What went wrong with the marks, when the findings could be listed all the same. */
  readonly markProblem?: Problem;
}

/** What of a report is listed. */
export interface Filter {
  readonly severity: Severity | 'all';
  /** A column as the return names it, or all. */
  readonly column: string;
  readonly onlyNew: boolean;
}

export const everything: Filter = { severity: 'all', column: '', onlyNew: false };

/** Something under way. */
export interface Work {
  readonly stage: Stage;
  readonly done: number;
  readonly of: number;
  /** Excel waits for the officer to leave a cell. */
  readonly waiting: boolean;
  readonly cancelling: boolean;
}

/** What was found, and what of it is shown. */
export interface Finished {
  readonly kind: 'finished';
  readonly report: Report;
  readonly filter: Filter;
  readonly notes: Notes;
  /** What happened last, such as a fix; empty when it was the check. */
  readonly said: string;
  /** Something was typed into the sheets since, so rows may have moved. */
  readonly stale: boolean;
  /** Why a cell that was to be shown cannot be seen; empty when it can. */
  readonly unseen?: string;
  /** The last fix, as `UndoInfo.run` has it; null when there is none to take back. */
  readonly fix: string | null;
  /** What was to be fixed stands in part. */
  readonly isCutShort: boolean;
}

export type Retry = 'look' | 'check' | 'undo' | 'clear';

export type CheckState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'empty' }
  /** The sheet in front is none of the returns, as far as can be told. */
  | { readonly kind: 'unknown'; readonly why: string }
  | {
      readonly kind: 'ready';
      readonly sheets: readonly ReturnSheet[];
      /** What cannot be seen of each sheet's list, where Excel says. */
      readonly looks?: readonly ListLooks[];
    }
  | (Work & {
      readonly kind: 'working';
      /** What was found before, to be shown while it is worked on. */
      readonly over?: Finished;
    })
  | Finished
  | { readonly kind: 'cleared' }
  | { readonly kind: 'filled'; readonly filled: Filled }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'could-not';
      readonly problem: Problem;
      readonly retry: Retry;
      /** What is certain all the same; empty where nothing was to be written. */
      readonly said: string;
    };

/** True while something is under way that must not be disturbed. */
export function isBusy(state: CheckState): boolean {
  return state.kind === 'working';
}

/** Reading and checking can be stopped at any time; what writes is short, and is seen through. */
export function canCancel(stage: Stage): boolean {
  return stage !== 'undoing' && stage !== 'clearing' && stage !== 'filling';
}
