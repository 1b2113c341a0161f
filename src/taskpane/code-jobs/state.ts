/** What the *Code jobs* view can be showing. */
import type { CodingOutcome } from '../../core/coding/batch';
import type { Band } from '../../core/coding/types';
import type { RowSurvey } from '../../core/sheet/set-aside';
import type { Problem } from '../../excel/problems';
import type { UndoReport, WriteReport } from '../../excel/port';
import type { ListRows } from '../parts/list-said';
import type { DecidedCounts } from '../review/following';
import type { Assumption } from './assume';

/** What is known of a list before it is coded. */
export interface Counts {
  readonly posts: number;
  /** Distinct job titles; those that differ only in case and spacing are one. */
  readonly titles: number;
  /** Posts that hold a code of ours already. */
  readonly coded: number;
  /** What else is to be known of its rows. */
  readonly rows: ListRows;
}

/** Decisions of a review that has been left, on their way into the workbook. */
export interface Unkept {
  readonly count: number;
  /** Excel waits for the officer to finish typing in a cell. */
  readonly waiting: boolean;
  /** Why they are not kept; null while they are being kept. */
  readonly problem: Problem | null;
  readonly again: () => void;
  /** Waits until they are kept, or cannot be: then the answer is why. */
  readonly settled: () => Promise<Problem | null>;
}

/** Steps of the work, in their order. */
export type Stage = 'reading' | 'loading' | 'coding' | 'writing' | 'undoing';

export type CodeJobsState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-header' }
  | { readonly kind: 'no-title'; readonly found: Assumption }
  | { readonly kind: 'ready'; readonly found: Assumption; readonly counts: Counts | null }
  | {
      readonly kind: 'working';
      readonly stage: Stage;
      readonly done: number;
      readonly of: number;
      /** Excel waits for the officer to finish typing in a cell. */
      readonly waiting: boolean;
      readonly cancelling: boolean;
    }
  | {
      readonly kind: 'finished';
      readonly found: Assumption;
      readonly outcome: CodingOutcome;
      readonly report: WriteReport;
      /** What `undo` and `resume` know the run by; null when there is nothing to take back. */
      readonly run: string | null;
      /** Rows of the sheet in each band, from the top. */
      readonly rowsOf: Readonly<Record<Band, readonly number[]>>;
      readonly decisions: DecidedCounts;
      /** Rows that are no posts. */
      readonly survey: RowSurvey;
      /** Why a cell that was to be shown cannot be seen; empty when it can. */
      readonly unseen: string;
    }
  | { readonly kind: 'undone'; readonly report: UndoReport }
  /** Cancelled before anything was written. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'no-posts'; readonly found: Assumption }
  | {
      readonly kind: 'could-not';
      readonly problem: Problem;
      readonly retry: 'look' | 'code' | 'undo';
      /** What is certain all the same: nothing was written. */
      readonly isUntouched?: true;
    };

/** True while something is under way that must not be disturbed. */
export function isBusy(state: CodeJobsState): boolean {
  return state.kind === 'working';
}
