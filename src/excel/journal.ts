/**
 * What the writer changed, so that it can be put back exactly. Excel's own undo cannot be relied
 * on: where it exists at all for add-ins, it is several steps, and the officer may have typed since.
 *
 * Before the first cell is written the whole entry is saved in the workbook (`run-memory.ts`), so that
 * a pane or a workbook that was closed on the way loses nothing. What stood in the cells that are
 * written over has to be kept as it was; columns that only tell which row is which are kept as
 * digests, so that what an officer deletes from the sheet does not live on in its journal.
 */
import { isBlank } from '../core/sheet/cell-text';
import type { CellValue } from '../core/sheet/types';
import { digest } from '../core/text/digest';
import type { ListRef } from './port';
import type { Target } from './place';

/** One column's cells in a block before we wrote: a single entry where all rows were alike. */
export interface ColumnBefore {
  /** Formulas where there are any, otherwise values. */
  readonly cells: Packed<CellValue>;
  readonly formats: Packed<string>;
}

/** A list of equal length to the block, kept as one entry when all are the same. */
export type Packed<T> = { readonly same: T } | { readonly each: readonly T[] };

/** Keeps one entry when all are the same. An empty list cannot be packed. */
export function pack<T>(values: readonly T[]): Packed<T> {
  const [first] = values;
  if (first === undefined) throw new Error('Rolecheck: pack was given no values');
  return values.every((value) => value === first) ? { same: first } : { each: values };
}

/** The entry of a row. */
export function unpack<T>(packed: Packed<T>, row: number): T {
  if ('same' in packed) return packed.same;
  const value = packed.each[row];
  if (value === undefined) throw new Error(`Rolecheck: unpack was asked for row ${String(row)}`);
  return value;
}

/** A block of rows that was written, or that may have been when the request failed. */
export interface BlockBefore {
  /** First row, counted from the list's first row. */
  readonly start: number;
  readonly rows: number;
  /** By position in `JournalEntry.columns`. */
  readonly before: readonly ColumnBefore[];
  /** What we wrote, by position; null where a cell was left alone. */
  readonly written: readonly (readonly (CellValue | null)[])[];
}

/** One column before we came. */
export interface ColumnRecord {
  readonly target: Target;
  /** In points; null for the sheet's own width. */
  readonly width: number | null;
  /** We made the header bold, and it was not. */
  readonly madeBold: boolean;
  readonly headerFormat: string;
}

/** What a cell is known by that tells rows apart; nothing for a blank one. */
export function keyOfCell(value: CellValue | undefined): string {
  return isBlank(value) ? '' : digest(JSON.stringify(value));
}

/** Which run an entry is of. */
export interface RunMark {
  readonly id: string;
  readonly purpose: 'codes' | 'fill' | 'cells';
  /** ISO 8601 in UTC; no two runs of a pane began at once. */
  readonly began: string;
}

let lastBegan = 0;

/** A new run. */
export function markRun(purpose: RunMark['purpose']): RunMark {
  lastBegan = Math.max(Date.now(), lastBegan + 1);
  const chance = Math.floor(Math.random() * 36 ** 6).toString(36);
  return {
    id: `${lastBegan.toString(36)}-${chance}`,
    purpose,
    began: new Date(lastBegan).toISOString(),
  };
}

/** A column by which rows are known again when they have moved. */
export interface KeyColumn {
  readonly header: string;
  readonly column: number;
  /** Its header is no name for it, so that it is known by its place alone. */
  readonly isOnlyThere?: boolean;
  /** One a row that was to be written, see `keyOfCell`. */
  readonly values: readonly string[];
}

/** One run of the writer of columns. */
export interface JournalEntry {
  readonly kind: 'columns';
  readonly run: RunMark;
  readonly list: ListRef;
  readonly columns: readonly ColumnRecord[];
  /** The title first, and alone where all columns are new. */
  readonly keys: readonly KeyColumn[];
  /** All that is to be written, as the workbook keeps it. */
  readonly planned: readonly BlockBefore[];
  /** Grows as blocks are sent; a block is entered before its request leaves. */
  readonly blocks: BlockBefore[];
  /**
   * Columns, by position, that an undo has begun to take away: when it failed on the way they may
   * no longer be found by their headers.
   */
  readonly leaving: Set<number>;
  /** The setting that remembers the columns, by its key, as it was; null when there was none. */
  readonly settingKey: string;
  readonly settingBefore: string | null;
}

/** One cell that was changed by itself. */
export interface EditedCell {
  /** Counted from the list's first row. */
  readonly row: number;
  /** By position in `EditEntry.columns`. */
  readonly at: number;
  readonly before: CellValue;
  readonly format: string;
  readonly wrote: CellValue;
  /** What the row is known by (`keyOfCell`), when the edits came with a key column. */
  readonly key?: string;
  /** Rows with the same key hold something else, or were not written. */
  readonly isTwin?: boolean;
}

/** One run of the writer of single cells. */
export interface EditEntry {
  readonly kind: 'cells';
  readonly run: RunMark;
  readonly name: string;
  /** Of a cell by itself: that cell. */
  readonly list: ListRef;
  /** The cell stands in no list: it is known by its place alone. */
  readonly isAlone: boolean;
  readonly columns: readonly { readonly header: string; readonly column: number }[];
  /** The column by which rows are known again, if there is one. */
  readonly key: { readonly header: string; readonly column: number } | null;
  /** Where keys do not tell all rows apart: other columns, and a digest of all that stands there. */
  readonly order?: {
    readonly columns: readonly { readonly header: string; readonly column: number }[];
    readonly digest: string | null;
  };
  /** All that is to be written, as the workbook keeps it. */
  readonly planned: readonly EditedCell[];
  /** Grows as chunks are sent; a chunk is entered before its request leaves. */
  readonly cells: EditedCell[];
}

export type Entry = JournalEntry | EditEntry;

/**
 * What tells which columns a run writes: two runs with the same text write the same columns of the
 * same list. Empty for single cells. A digest, because headers may be the officer's.
 */
export function overOf(entry: Entry): string {
  if (entry.kind === 'cells') return '';
  const { sheetId, table, firstColumn } = entry.list;
  const headers = entry.columns.map(({ target }) => target.header);
  return digest(JSON.stringify([sheetId, table?.id ?? null, firstColumn, ...headers]));
}

/** Takes all that was to be written for sent. */
export function enterPlanned({ cells, planned }: EditEntry): void {
  cells.splice(0, cells.length, ...planned);
}

/** So many runs are kept; more where the workbook remembers more. */
const KEPT = 10;

/** The runs that can be taken back, newest last. */
export class Journal {
  private readonly entries: Entry[] = [];

  add(entry: Entry): void {
    this.entries.push(entry);
    if (this.entries.length > KEPT) this.entries.shift();
  }

  /** The newest run, or undefined. */
  last(): Entry | undefined {
    return this.entries.at(-1);
  }

  /** The run of that id, or undefined; the newest when no id is given. */
  find(run: string | undefined): Entry | undefined {
    return run === undefined ? this.last() : this.entries.find((entry) => entry.run.id === run);
  }

  /** All of them, newest first. */
  newestFirst(): readonly Entry[] {
    return [...this.entries].reverse();
  }

  /** True for a run that is known here. */
  has(run: string): boolean {
    return this.entries.some((entry) => entry.run.id === run);
  }

  /** Takes in runs that the workbook remembers, each in its place; however many, all can be found. */
  take(recalled: readonly Entry[]): void {
    this.entries.push(...recalled.filter(({ run }) => !this.has(run.id)));
    this.entries.sort(
      (a, b) => Number(a.run.began > b.run.began) - Number(a.run.began < b.run.began),
    );
  }

  clear(): void {
    this.entries.length = 0;
  }

  /** Forgets a run, whether taken back or never begun. */
  drop(entry: Entry): void {
    const at = this.entries.indexOf(entry);
    if (at >= 0) this.entries.splice(at, 1);
  }
}
