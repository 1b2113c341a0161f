/** What the commands know of a file: rows of cells, whatever it is kept in. */
import type { ColumnLooks } from '../../core/sheet/cell-look';
import type { CellGrid, CellValue } from '../../core/sheet/types';

/** The first rows of a sheet: enough to find the header and to tell what the columns hold. */
export interface SheetTop {
  /** The sheet's name; empty for .csv, which has none. */
  readonly sheet: string;
  /** The row of the file that `grid[0]` is, counted from 1. */
  readonly firstRow: number;
  /** From the sheet's first column on, every row as long as the longest. */
  readonly grid: CellGrid;
}

/** Which rows and cells are wanted. */
export interface RowsWanted {
  readonly sheet: string;
  /** The header's row as the file counts, from 1; the rows below it are given out. */
  readonly headerRow: number;
  /** Zero-based columns whose cells are wanted, in the order in which they are wanted. */
  readonly columns: readonly number[];
  /**
   * Of the columns, those whose cells matter only in rows without a value in the column `unless`. In
   * other rows of a workbook they are given as empty: a column of references has a text for every row.
   */
  readonly seldom?: { readonly columns: readonly number[]; readonly unless: number };
  /** The reader wants to know what cells show as well. */
  readonly looks?: boolean;
}

/**
 * Who is told of the rows, in the order of the file: every one below the header, blank ones in
 * between included. Left out is what follows a sheet's last row with anything in it, and a .csv's lines
 * with nothing on them, not even a separator, unless the file has one column only.
 */
export interface RowReader {
  /**
   * @param row as the file counts, from 1
   * @param cells one for each wanted column; the array is used again for the next row
   * @param looks what they show beside their values, likewise; absent where it was not wanted, and
   * of a .csv, which has nothing but text
   * @returns the cells to append to the row
   */
  row(row: number, cells: readonly CellValue[], looks?: ColumnLooks): readonly CellValue[];
  /** Waited for now and then, so that what `row` wrote can drain. False: nobody wants the rest. */
  pause(): Promise<boolean>;
}

/** Columns to append, and where the file is to be written with them. */
export interface Appending {
  /** Headers of the new columns; `RowReader.row` returns as many cells. */
  readonly headers: readonly string[];
  readonly sink: Sink;
}

/** What is to be added to a sheet. */
export interface SheetChange {
  readonly wanted: RowsWanted;
  /** Headers of the new columns; `reader.row` returns as many cells. */
  readonly headers: readonly string[];
  readonly reader: RowReader;
  /** Formats that point at cells; a .csv has none. */
  readonly marks?: readonly Mark[];
}

/** A format for the cells of a column of which something is said in the first new column. */
export interface Mark {
  /** Zero-based. */
  readonly column: number;
  /**
   * @param cell the first new column's cell in the first row below the header, such as `$AS2`
   * @returns the condition, as Excel writes it; it holds for the rows below as well
   */
  formula(cell: string): string;
}

/** Where bytes go. */
export interface Sink {
  /** Adds at the end. The bytes may be used again once the promise is fulfilled. */
  write(bytes: Uint8Array): Promise<void>;
  /** Writes again over bytes written earlier. */
  patch(position: number, bytes: Uint8Array): Promise<void>;
}

/** What other programs have put into a workbook. */
export interface CustomXml {
  /** Whole documents, in the order of the archive. */
  readonly xmls: readonly string[];
  /** Parts that cannot be read, or are too long. */
  readonly unread: number;
}

/** A file of rows, opened. */
export interface TableFile {
  readonly kind: 'csv' | 'xlsx';
  /** True for a workbook that counts its dates from 1904. */
  readonly from1904: boolean;
  /** Names of the sheets that are hidden, in the order of their tabs. */
  readonly hiddenSheets: readonly string[];
  /**
   * @param sheet the sheet asked for by name (case is ignored); undefined gives every visible one
   * @throws {CannotDo} when there is no such sheet, or the file cannot be read
   */
  tops(sheet: string | undefined): Promise<readonly SheetTop[]>;
  /**
   * Goes once through the rows, and with `appending` writes the whole file again, every byte that
   * was there as it was, with the new cells at the end of their rows.
   *
   * @returns sentences on what a person should know of the outcome; empty when there is nothing
   * @throws {CannotDo} when the file cannot be read or written
   */
  rows(wanted: RowsWanted, reader: RowReader, appending?: Appending): Promise<readonly string[]>;
  /**
   * Writes the whole file again with columns added to one sheet or several; otherwise as `rows`.
   *
   * @param changes at most one a sheet
   */
  write(changes: readonly SheetChange[], sink: Sink): Promise<readonly string[]>;
  /**
   * Custom XML in a namespace; a .csv has none. What is damaged is counted, not thrown.
   */
  customXml(namespace: string): Promise<CustomXml>;
  close(): Promise<void>;
}
