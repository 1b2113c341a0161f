/** A workbook as it stands in a file, as far as the workbench carries it. */
import type { Block } from '../../host/geometry';
import type { CellFormat, CellValue, SheetVisibility } from '../../host/store';
import type { Json } from '../../host/protocol';

/** One cell with something in it. */
export interface FileCell {
  /** `''` for a cell that is only formatted. For a formula: the value kept in the file. */
  readonly value: CellValue;
  /** With its leading "=". */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly format?: CellFormat;
}

/** A table in a sheet, for the host to take over. */
export interface FileTable {
  readonly name: string;
  /** Header and total row included, where shown. */
  readonly block: Block;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showTotals: boolean;
}

export interface FileSheet {
  /** By which the workbench knew the sheet when it saved the file; else empty. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  /** Cells by row and column; null is an empty cell. Rows may be shorter than the sheet is wide. */
  readonly rows: readonly (readonly (FileCell | null)[])[];
  /** Widths in points by column; null or absent is the default. */
  readonly widths: readonly (number | null)[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Block[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tables: readonly FileTable[];
}

/** A custom XML part: what an add-in, or another program, keeps in the workbook. */
export interface FileXmlPart {
  /** A GUID in braces; empty when the file gives none. */
  readonly id: string;
  /** Well-formed. */
  readonly xml: string;
}

/** What add-ins keep in a workbook. */
export interface Kept {
  readonly xmlParts: readonly FileXmlPart[];
  /** In the order in which they were made. */
  readonly settings: readonly (readonly [key: string, value: Json])[];
}

export interface FileWorkbook extends Kept {
  /** File name with its ending. */
  readonly name: string;
  readonly sheets: readonly FileSheet[];
  /** Which of the sheets is in front, from 0. */
  readonly front: number;
  /** What the file holds that the workbench does not show, in words. */
  readonly leftOut: readonly string[];
}

/** A file that could not be opened: `message` is for the person who chose it. */
export interface OpenFailure {
  readonly failure: string;
}

/** A sheet with nothing in it. */
export function emptySheet(name: string): FileSheet {
  return {
    id: '',
    name,
    visibility: 'Visible',
    tabColor: '',
    rows: [],
    widths: [],
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
  };
}
