/** What the review can be showing. */
import type { Aside, Decision, Progress, Showing, SubjectKind } from '../../core/review/types';
import type { Problem } from '../../excel/problems';
import type { ImportPlan } from './exchange';
import type { KeepingState } from './keeping';
import type { WriteCounts } from './write-back';

/** Steps of the work before anything can be shown, in their order. */
export type Stage = 'reading' | 'loading' | 'queueing' | 'counting' | 'planning' | 'listing';

export interface Preparing {
  readonly kind: 'preparing';
  readonly stage: Stage;
  readonly done: number;
  readonly of: number;
  /** Excel waits for the officer to finish typing in a cell. */
  readonly waiting: boolean;
  readonly cancelling: boolean;
}

/** The queue, with what is shown of it. */
export interface Reviewing {
  readonly kind: 'reviewing';
  readonly showing: Showing;
  /** What holds for the title that is shown; undefined while it is open. */
  readonly decided: Decision | undefined;
  readonly progress: Progress;
  readonly phase: 'groups' | 'single';
  readonly of: SubjectKind;
  readonly follows: boolean;
  readonly keeping: KeepingState;
  readonly canUndo: boolean;
  readonly aside: Aside;
  /** What a screen reader hears of the last act. */
  readonly said: string;
  /** Grows with each change. */
  readonly version: number;
  /** What can be reviewed: entries by title and by job code; null where the list has no job codes. */
  readonly kinds: Kinds | null;
  /** The list's titles are no longer those that the queue was made of. */
  readonly stale: boolean;
  /** Why decisions could not be kept; null while they can. */
  readonly problem: Problem | null;
  /** What happened that was not of the officer's doing; empty for nothing. */
  readonly notice: string;
  /** Decisions of somebody else that stand in place of ours, to be looked at and changed. */
  readonly offers: readonly Decision[];
}

/** Distinct titles and distinct job codes of the list. */
export interface Kinds {
  readonly titles: number;
  readonly jobCodes: number;
}

/** What stands, to be read, changed, taken back and passed on. */
export interface DecisionsShown {
  readonly kind: 'decisions';
  /** The newest first. */
  readonly standing: readonly Decision[];
  /** What can be changed here: subjects of the list in front. */
  readonly isInList: (decision: Decision) => boolean;
  readonly keeping: KeepingState;
  readonly problem: Problem | null;
  readonly canUndo: boolean;
  /** What came of the last thing that was done; empty for nothing. */
  readonly said: string;
}

/** A file of decisions, before any of them is taken over. */
export interface ImportShown {
  readonly kind: 'import';
  /** Another for each plan: what was ticked in one says nothing of the next. */
  readonly serial: number;
  readonly plan: ImportPlan;
  /** What has come between; empty for nothing. */
  readonly notice: string;
}

export interface WriteBackShown {
  readonly kind: 'write-back';
  readonly counts: WriteCounts;
}

export type ReviewState =
  | Preparing
  | Reviewing
  | DecisionsShown
  | ImportShown
  | WriteBackShown
  | { readonly kind: 'could-not'; readonly problem: Problem };
