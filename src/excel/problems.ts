/** What could not be done, as data. Nothing that a user's sheet brings about is thrown. */
import { problemWords } from './words';

/** Everything that can go wrong with a workbook, by what a person has to do about it. */
export type ProblemKind =
  | 'editing'
  | 'protected'
  | 'read-only'
  | 'gone'
  | 'moved'
  | 'closed'
  | 'other-workbook'
  | 'too-big'
  | 'too-much-kept'
  | 'decided-elsewhere'
  | 'newer-decisions'
  | 'damaged-decisions'
  | 'not-saved'
  | 'newer-journal'
  | 'damaged-journal'
  | 'run-gone'
  | 'busy'
  | 'blocked-cells'
  | 'no-cell'
  | 'not-supported'
  | 'not-loaded'
  | 'fault'
  | 'unknown';

/** What was under way: goes into the details that a person can copy. */
export type Step =
  | 'find the list'
  | 'load the code lists'
  | 'load the writer'
  | 'read the list'
  | 'code the posts'
  | 'prepare the columns'
  | 'write the codes'
  | 'check the list'
  | 'mark the rows'
  | 'clear the marks'
  | 'fix cells'
  | 'look into what the workbook keeps'
  | 'keep something in the workbook'
  | 'look for decisions in the workbook'
  | 'keep decisions in the workbook'
  | 'save how to take it back'
  | 'look for an earlier run'
  | 'go on with the run'
  | 'forget earlier runs'
  | 'undo'
  | 'put in the cell'
  | 'show the cell'
  | 'add a sheet'
  | 'listen to the workbook';

export interface Problem {
  readonly kind: ProblemKind;
  readonly what: string;
  readonly why: string;
  readonly next: string;
  /** For support: step, error code and member name. Never anything from the sheet. */
  readonly details: string;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Office's error codes (`Excel.ErrorCodes` and the common ones) by what they mean for a person. */
const kinds: ReadonlyMap<string, ProblemKind> = new Map<string, ProblemKind>([
  ['InvalidOperationInCellEditMode', 'editing'],
  ['CellEditMode', 'editing'],
  ['AccessDenied', 'read-only'],
  ['ItemNotFound', 'gone'],
  ['InvalidReference', 'gone'],
  ['InvalidSelection', 'no-cell'],
  ['InvalidBinding', 'gone'],
  ['InactiveWorkbook', 'other-workbook'],
  ['RequestPayloadSizeLimitExceeded', 'too-big'],
  ['ResponsePayloadSizeLimitExceeded', 'too-big'],
  ['RangeExceedsLimit', 'too-big'],
  ['OperationCellsExceedLimit', 'too-big'],
  ['Timeout', 'busy'],
  ['RequestAborted', 'busy'],
  ['HostBusy', 'busy'],
  ['TooManyRequests', 'busy'],
  ['ServiceNotAvailable', 'busy'],
  ['Conflict', 'busy'],
  ['ConnectionFailure', 'closed'],
  ['HostConnectionFailure', 'closed'],
  ['ContextClosed', 'closed'],
  ['InvalidOrTimedOutSession', 'closed'],
  ['FilteredRangeConflict', 'blocked-cells'],
  ['MergedRangeConflict', 'blocked-cells'],
  ['PivotTableRangeConflict', 'blocked-cells'],
  ['InsertDeleteConflict', 'blocked-cells'],
  ['NonBlankCellOffSheet', 'blocked-cells'],
  ['ApiNotFound', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['UnsupportedSheet', 'not-supported'],
  ['UnsupportedFeature', 'not-supported'],
  ['NotImplemented', 'not-supported'],
]);

/** The problem that an Office error code stands for. */
export function kindOf(code: string): ProblemKind {
  return kinds.get(code) ?? 'unknown';
}

/** @param origin error code and member, such as `AccessDenied at Range.values` */
export function problem(kind: ProblemKind, step: Step, origin = ''): Problem {
  const words = problemWords(kind);
  const details = [`Rolecheck could not ${step}`, `kind: ${kind}`, origin].filter(Boolean);
  return { kind, ...words, details: details.join('; ') };
}

/** A failed outcome. */
export function failure(
  kind: ProblemKind,
  step: Step,
  origin = '',
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: problem(kind, step, origin) };
}

/** A good outcome. */
export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
