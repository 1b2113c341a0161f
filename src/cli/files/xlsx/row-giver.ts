/** Gives out the rows of a list on a sheet. */
import { ERROR_LOOK, type CellLook, type ColumnLooks } from '../../../core/sheet/cell-look';
import type { CellValue } from '../../../core/sheet/types';
import type { RowReader, RowsWanted } from '../types';
import { cellValue } from './cell-value';
import type { RawCell } from './raw-cell';
import type { RowPiece } from './row-piece';
import { isListed, unreadIn, type SheetSurvey } from './sheet-survey';

/** A row of the list, and the cells to append to it. */
export interface GivenRow {
  readonly number: number;
  readonly cells: readonly CellValue[];
}

/** Gives out the rows of the list, in the order of the sheet. */
export class RowGiver {
  private readonly cells: CellValue[];
  private readonly looks: (CellLook | undefined)[];
  private next: number;
  /** Where the cells of a column go. */
  private readonly places = new Map<number, number[]>();

  constructor(
    readonly wanted: RowsWanted,
    readonly reader: RowReader,
    readonly known: SheetSurvey,
    private readonly strings: ReadonlyMap<number, string>,
    private readonly from1904: boolean,
    /** By a cell's style; absent where nobody asks. */
    private readonly styles?: ColumnLooks,
  ) {
    this.cells = wanted.columns.map(() => '');
    this.looks = wanted.columns.map(() => undefined);
    wanted.columns.forEach((column, at) => {
      const places = this.places.get(column);
      if (places) places.push(at);
      else this.places.set(column, [at]);
    });
    this.next = wanted.headerRow + 1;
  }

  /** Gives out what comes before a row of the sheet (blank rows are not always written), and the row. */
  upTo(row: RowPiece): readonly GivenRow[] {
    const given: GivenRow[] = [];
    for (; this.next < row.number; this.next++) {
      if (this.isListed(this.next)) given.push(this.give(this.next));
    }
    if (!this.isListed(row.number)) return given;
    this.next = row.number + 1;
    given.push(this.give(row.number, row));
    return given;
  }

  private isListed(row: number): boolean {
    return isListed(this.known, row, this.wanted.headerRow);
  }

  private give(number: number, row?: RowPiece): GivenRow {
    this.cells.fill('');
    const looks = this.styles && this.looks.fill(undefined);
    if (row === undefined) return { number, cells: this.reader.row(number, this.cells, looks) };
    const unread = unreadIn(row, this.wanted);
    for (const cell of row.cells) {
      const places = this.places.get(cell.column);
      if (places === undefined || unread.includes(cell.column)) continue;
      const value = cellValue(row, cell, this.strings, this.from1904);
      for (const at of places) this.cells[at] = value;
      const look = this.styles && lookAt(row, cell, this.styles);
      if (look) for (const at of places) this.looks[at] = look;
    }
    return { number, cells: this.reader.row(number, this.cells, looks) };
  }
}

function lookAt(row: RowPiece, cell: RawCell, styles: ColumnLooks): CellLook | undefined {
  if (cell.type === 'e') return ERROR_LOOK;
  if (cell.type !== 'n' || cell.style === cell.styleEnd) return undefined;
  return styles[Number(row.text(cell.style, cell.styleEnd))];
}
