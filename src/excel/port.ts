/**
 * What the task pane may ask of the workbook, without naming Excel: the pane is written, and can be
 * shown, against these types alone. `createWorkbookPort` answers them with Excel.
 *
 * Rows and columns are zero-based and counted in the sheet unless a comment says otherwise.
 */
import type { Decision } from '../core/review/types';
import type { ColumnLooks } from '../core/sheet/cell-look';
import type { CellGrid, CellValue, Edit } from '../core/sheet/types';
import type { Outcome, Problem } from './problems';

/** A rectangle of a sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table (a range that Excel itself knows as a table). */
export interface TableName {
  readonly id: string;
  readonly name: string;
  /** Such as `A1:M5001`, where it was asked for. */
  readonly address?: string;
}

/** A list of a sheet that is no table, told by its first column. */
export interface PlainList {
  readonly sheetId: string;
  readonly column: number;
  readonly address: string;
}

/** A column that Rolecheck wrote earlier, found again by its header. */
export interface OwnColumn {
  /** `CodeColumn.id`. */
  readonly id: string;
  readonly column: number;
  readonly header: string;
}

/** Where a list seems to be, before anybody has looked for its header. */
export interface ListPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly sheetProtected: boolean;
  /** The table the list is in, or null for a plain range. */
  readonly table: TableName | null;
  /** Every table of the sheet, to choose from. */
  readonly tables: readonly TableName[];
  /** Its lists that are no tables, to choose from; looked for by `locate` alone. */
  readonly plain?: readonly PlainList[];
  /** That of them which was chosen. */
  readonly chosen?: PlainList;
  /** The table without its total row, the plain list, or the used range of the sheet. */
  readonly area: Area;
  /** The last column of the sheet that holds anything. */
  readonly lastUsedColumn: number;
  /** The table shows a header row, so that the area's first row is the header. */
  readonly headerKnown: boolean;
  /** The first rows of the area, from its first column on, at most `SAMPLE_COLUMNS` wide. */
  readonly sample: CellGrid;
  /** What the workbook remembers of our columns for this list. */
  readonly remembered: readonly RememberedColumn[];
  /** The last coding of this list was cut off before it had written everything. */
  readonly unfinished: boolean;
  /** The workbook keeps decisions, readable or not. */
  readonly hasDecisions: boolean;
}

/** One of our columns as the workbook's settings remember it. */
export interface RememberedColumn {
  readonly id: string;
  readonly header: string;
}

/** Which list the officer wants, when it is not what the selection says. */
export interface PlaceChoice {
  readonly tableId?: string;
  /** Counts on its own sheet only. */
  readonly plain?: PlainList;
  /** The table that was looked at last: taken where several are on the sheet and none is selected. */
  readonly lastTableId?: string;
}

/** A list whose header row has been found. */
export interface ListRef {
  readonly sheetId: string;
  readonly table: TableName | null;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** The last column of the sheet with anything in it, when the list was found. */
  readonly lastUsedColumn: number;
}

/** What cannot be seen of a list in front of it, or reads otherwise than it looks. */
export interface ListLooks {
  /** Rows that a filter or a person has hidden; they are read and written like all others. */
  readonly hiddenRows: number;
  /** Of the columns asked about, those that are hidden. */
  readonly hiddenColumns: readonly number[];
  /**
   * Merged cells in the columns asked about; null when there are none. `many` when there are more
   * than Excel tells of (512).
   */
  readonly merged: MergedCells | 'many' | null;
}

/** Merged cells: Excel keeps a value in the first cell of each only. */
export interface MergedCells {
  /** Such as `B2:B6`, from the top. */
  readonly addresses: readonly string[];
  /** Rows in which the first of the columns asked about has no cell of its own. */
  readonly rowsWithout: number;
}

/** A cell that was brought to the front. */
export interface ShownCell {
  /** Its row or column is hidden: it is selected and cannot be seen. */
  readonly hidden: boolean;
}

/** Whole columns of a list, each with one value a row. */
export interface ReadColumns {
  /** In the order in which they were asked for. */
  readonly columns: readonly (readonly CellValue[])[];
  /** Rows up to the last one that is not blank in every column read. */
  readonly rowCount: number;
  /** True when so many blank rows followed that reading stopped before the end of the used range. */
  readonly stoppedEarly: boolean;
  /** What the cells show beside their values, by column and row; where it was asked for. */
  readonly looks?: readonly ColumnLooks[];
  /** Whether dates are counted from 1904; absent where it was not asked for, or cannot be told. */
  readonly from1904?: boolean;
}

/** One column to write. */
export interface OutColumn {
  readonly id: string;
  readonly header: string;
  /** `words` is text that Excel can take for nothing else: the cells keep their format. */
  readonly type: 'text' | 'number' | 'words';
}

export interface WriteRequest {
  readonly list: ListRef;
  readonly titleColumn: number;
  readonly titleHeader: CellValue;
  /** The titles that were coded, one a row of the list: rows that hold another are left alone. */
  readonly titles: readonly CellValue[];
  readonly columns: readonly OutColumn[];
  /** One row of cells a row of the list, in the order of `columns`. */
  readonly rows: CellGrid;
  /** Whose columns they are; those of *Code jobs* when nothing is said. Each keeps to its own. */
  readonly purpose?: 'codes' | 'fill';
  /** Leaves rows alone that hold a code of ours already: a role code, its title or a SOC code. */
  readonly onlyBlank?: boolean;
}

/** A column that was filled. */
export interface FilledColumn {
  readonly id: string;
  readonly header: string;
  readonly column: number;
  readonly isNew: boolean;
}

export interface WriteReport {
  /** `stopped` when something went wrong on the way: `problem` says what. */
  readonly ending: 'done' | 'cancelled' | 'stopped';
  readonly columns: readonly FilledColumn[];
  /** Rows of the list that hold what was to be written. */
  readonly written: number;
  /** Rows left alone because their title is no longer the one that was coded. */
  readonly changed: number;
  /** Rows left alone because they hold a code already (`onlyBlank`); not among the written. */
  readonly kept: number;
  /** Cells of our columns left alone because somebody put a formula there. */
  readonly formulasKept: number;
  /** Cells that read back as something else than was written. */
  readonly notKept: number;
  readonly problem?: Problem;
}

export interface UndoReport {
  /** Rows put back as they were; of single cells, cells. */
  readonly restored: number;
  /** Cells left alone because somebody has changed them since. */
  readonly left: number;
}

/** What `undo` would take back. Marks are not in it: `clearMarks` takes those away. */
export interface UndoInfo {
  /** Which run it is, for `RunOptions`. */
  readonly run: string;
  /** What single cells were changed for, as `EditRequest.name` had it. */
  readonly name?: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** A run that the workbook remembers, of this pane or an earlier one, as the sheet has it now. */
export interface RunLeft extends UndoInfo {
  /** `whole` when all of it stands in the sheet, `cut off` when only some does. */
  readonly state: 'whole' | 'cut off';
  /** Taking it back was begun: what was cut off is the undo, not the writing. */
  readonly isUndo?: boolean;
  readonly purpose: 'codes' | 'fill' | 'cells';
  readonly sheetId: string;
  readonly sheetName: string;
  /** Rows (of single cells, cells) that hold what was to be written, and how many were to. */
  readonly done: number;
  readonly of: number;
  /** When it began, ISO 8601 in UTC. */
  readonly began: string;
}

/** Something changed in the workbook that may concern the pane. */
export interface WorkbookChange {
  readonly kind: 'content' | 'selection' | 'sheet';
  readonly sheetId: string;
}

/** Reports how far something is: rows done, of how many. */
export type Progress = (done: number, of: number) => void;

export interface WorkOptions {
  readonly progress?: Progress;
  /** Looked at between two requests. */
  readonly signal?: AbortSignal;
  /** Called with true while Excel waits for the officer to finish typing in a cell. */
  readonly waiting?: (forCellEdit: boolean) => void;
}

/** Which run is meant. */
export interface RunOptions extends WorkOptions {
  /** `UndoInfo.run`; the newest run when nothing is said. */
  readonly run?: string;
}

/** What is wanted of cells beside their values. With either, errors are told from text like them. */
export interface ReadOptions extends WorkOptions {
  /** Columns of the sheet whose number formats matter. */
  readonly formatsOf?: readonly number[];
  /** Columns of the sheet that hold dates. */
  readonly datesIn?: readonly number[];
}

/** What to mark in a list that was checked. Marks of an earlier check of the list are replaced. */
export interface MarkRequest {
  readonly list: ListRef;
  /** A column by which rows are known again, and what it held when they were checked, row by row. */
  readonly keyColumn: number;
  readonly keyHeader: CellValue;
  readonly keys: readonly CellValue[];
  /** What to say of each row, in words; blank for nothing. */
  readonly status: readonly string[];
  /** Columns of the sheet that were checked, each with its header as the status names it. */
  readonly columns: readonly { readonly column: number; readonly header: string }[];
}

export interface MarkReport {
  readonly ending: 'done' | 'cancelled' | 'stopped';
  /** The status column, as it is headed. */
  readonly header: string;
  readonly column: number;
  /** Rows that have a status now. */
  readonly marked: number;
  /** Rows left alone because their key is no longer what was checked. */
  readonly changed: number;
  readonly problem?: Problem;
}

/** Cells to change, one by one, each only if it still holds what was read. */
export interface EditRequest {
  readonly list: ListRef;
  /** What undo calls it: `Fix postcodes`. */
  readonly name: string;
  readonly edits: readonly Edit[];
  /**
   * A column by which rows are known again, as in `MarkRequest`, and what it held, row by row of the
   * list. Without it only the cell itself can tell that rows were sorted or inserted since.
   */
  readonly key?: {
    readonly column: number;
    readonly header: CellValue;
    readonly values: readonly CellValue[];
  };
}

export interface EditReport {
  /** `stopped` when something went wrong on the way and not all of it could be put back. */
  readonly ending: 'done' | 'cancelled' | 'stopped';
  /** Cells that hold what was to stand there; after `stopped`, that may hold it. */
  readonly written: number;
  /** Cells left alone because they no longer hold what was read, or hold a formula. */
  readonly changed: number;
  /** Cells that read back as something else than was written. */
  readonly notKept: number;
  readonly problem?: Problem;
}

/** What the workbook keeps for the *Check* view. Texts are ours to shape; see `core`. */
export type RememberedText = 'mappings' | 'notes' | 'last check';

export interface WorkbookPort {
  /** Every visible sheet with something on it, as `locate` sees it, in the order of the tabs. */
  locateAll(): Promise<Outcome<readonly ListPlace[]>>;
  /**
   * Writes the status column and one conditional format for each column that a status names. Fails
   * only when nothing was written; whatever was can be taken away with `clearMarks`.
   */
  mark(request: MarkRequest, options?: WorkOptions): Promise<Outcome<MarkReport>>;
  /** The ids of the sheets that have marks of ours. */
  markedSheets(): Promise<Outcome<readonly string[]>>;
  /** Takes every trace of our marks out of a sheet; the answer is false when there were none. */
  clearMarks(sheetId: string, options?: WorkOptions): Promise<Outcome<boolean>>;
  /**
   * Writes single cells, as one step that `undo` takes back. Fails only when nothing was written, or
   * all of it was put back; what could not be put back is in the report, and `undo` knows of it.
   */
  edit(request: EditRequest, options?: WorkOptions): Promise<Outcome<EditReport>>;
  /** A text that the workbook keeps, or null when it keeps none. */
  recall(what: RememberedText): Promise<Outcome<string | null>>;
  /** Keeps a text in the workbook; null forgets it. */
  remember(what: RememberedText, text: string | null): Promise<Outcome<null>>;
  /**
   * Every decision that the workbook keeps, in the order of the log. Fails as `newer-decisions` or
   * `damaged-decisions` when not all of them can be read.
   */
  recallDecisions(options?: WorkOptions): Promise<Outcome<readonly Decision[]>>;
  /**
   * Appends decisions to those that the workbook keeps: all of them or none. Fails as
   * `decided-elsewhere` when it keeps others than the caller believes, and like `recallDecisions`;
   * as `editing` when it was aborted while a cell was typed in.
   *
   * @param known how many records the caller believes the workbook to keep
   */
  keepDecisions(
    added: readonly Decision[],
    known: number,
    options?: WorkOptions,
  ): Promise<Outcome<null>>;
  /** Takes every decision out of the workbook for good, those that cannot be read as well. */
  forgetDecisions(options?: WorkOptions): Promise<Outcome<null>>;
  /**
   * Where the list is: the choice, else the selection's table, the only table, the last one looked
   * at or the first of several, the used range. What is selected need not be cells.
   */
  locate(choice?: PlaceChoice): Promise<Outcome<ListPlace | null>>;
  /**
   * Looks for what cannot be seen of lists, in one request; two where cells are merged all over.
   *
   * @param lists each with columns of the sheet that matter, the one that matters most first
   */
  looksOf(
    lists: readonly { readonly list: ListRef; readonly columns: readonly number[] }[],
  ): Promise<Outcome<readonly ListLooks[]>>;
  /** Reads whole columns of a list, hidden and filtered rows included. */
  read(
    list: ListRef,
    columns: readonly number[],
    options?: ReadOptions,
  ): Promise<Outcome<ReadColumns>>;
  /** Fails only when nothing was written; what happened later is in the report. */
  write(request: WriteRequest, options?: WorkOptions): Promise<Outcome<WriteReport>>;
  /** What the last run wrote, or null when there is nothing to take back. */
  undoInfo(): UndoInfo | null;
  /**
   * Takes back a run: what still stands of it, and nothing else. Fails as `run-gone` when the run
   * that is asked for is not known here (any more).
   */
  undo(options?: RunOptions): Promise<Outcome<UndoReport>>;
  /**
   * Looks for runs that the workbook remembers (a closed pane or workbook may have cut one off) and
   * compares them with the sheet: the answer is the newest that was cut off, or else the newest whole
   * one. From then on `undo` and `undoInfo` know them. Null when there is none; runs of which nothing
   * stands in the sheet are forgotten.
   */
  recallRun(options?: WorkOptions): Promise<Outcome<RunLeft | null>>;
  /**
   * Writes the rest of a run where it was cut off: cells that still hold what they held before it.
   * `undo` then takes back all of it. Fails as `run-gone` like `undo`.
   */
  resume(options?: RunOptions): Promise<Outcome<WriteReport>>;
  /** Forgets every run, in the pane and in the workbook: nothing can be taken back any more. */
  forgetRuns(): Promise<Outcome<null>>;
  /**
   * Selects a cell and brings its sheet to the front. Nothing is unhidden. Fails as `gone` when the
   * sheet is no longer there.
   */
  show(sheetId: string, row: number, column: number): Promise<Outcome<ShownCell>>;
  /**
   * Puts text into the active cell, as text; the answer is the cell's address. `undo` takes it back.
   *
   * @param name what undo calls it
   */
  putInCell(text: string, name?: string): Promise<Outcome<string>>;
  /** Brings a sheet to the front, adding it with these rows (all text) where there is none. */
  openSheet(name: string, rows: CellGrid): Promise<Outcome<null>>;
  /**
   * Fills a sheet of that name with rows, the first of them a header, and brings it to the front.
   * Text stays text, whatever it begins with. A sheet that holds this very header and nothing but
   * rows right under it is filled anew, their formats included; any other, such as one with remarks
   * beside or below, is left alone, and the new one is called `Name (2)`. The answer is
   * the sheet's name. Taken back by deleting the sheet, or with Excel's own undo where Excel keeps
   * that: `undo` knows nothing of it.
   *
   * @param rows all as wide as the header; at least that one
   */
  putSheet(name: string, rows: CellGrid, options?: WorkOptions): Promise<Outcome<string>>;
  /** Listens to the workbook until the returned function is called. */
  watch(listener: (change: WorkbookChange) => void): Promise<Outcome<() => void>>;
}
