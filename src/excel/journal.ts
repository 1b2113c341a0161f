/**
 * What the writer changed, so that it can be put back exactly. Excel's own undo cannot be relied
 * on: where it exists at all for add-ins, it is several steps, and the officer may have typed since.
 *
 * The journal is kept in memory: it ends with the pane. The workbook's settings only remember whose
 * the columns are.
 */
import type { CellValue } from '../core/sheet/types';
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

/** A column by which rows are known again when they have moved. */
export interface KeyColumn {
  readonly header: string;
  readonly column: number;
  /** Its header is no name for it, so that it is known by its place alone. */
  readonly isOnlyThere?: boolean;
  /** One a row that was to be written. */
  readonly values: readonly CellValue[];
}

/** One run of the writer of columns. */
export interface JournalEntry {
  readonly kind: 'columns';
  readonly list: ListRef;
  readonly columns: readonly ColumnRecord[];
  /** The title first, and alone where all columns are new. */
  readonly keys: readonly KeyColumn[];
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
  /** What the row is known by, when the edits came with a key column. */
  readonly key?: CellValue;
}

/** One run of the writer of single cells. */
export interface EditEntry {
  readonly kind: 'cells';
  readonly name: string;
  readonly list: ListRef;
  readonly columns: readonly { readonly header: string; readonly column: number }[];
  /** The column by which rows are known again, if there is one. */
  readonly key: { readonly header: string; readonly column: number } | null;
  /** Grows as chunks are sent; a chunk is entered before its request leaves. */
  readonly cells: EditedCell[];
}

export type Entry = JournalEntry | EditEntry;

/** No more runs than this can be taken back. */
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

  /** Forgets a run, whether taken back or never begun. */
  drop(entry: Entry): void {
    const at = this.entries.indexOf(entry);
    if (at >= 0) this.entries.splice(at, 1);
  }
}
