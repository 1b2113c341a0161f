/** Gives out the rows of a list on a sheet. */
import type { CellValue } from '../../../core/sheet/types';
import type { RowReader, RowsWanted } from '../types';
import { cellValue } from './cell-value';
import type { RowPiece } from './sheet-scanner';
import { isListed, type SheetSurvey } from './sheet-survey';

/** A row of the list, and the cells to append to it. */
export interface GivenRow {
  readonly number: number;
  readonly cells: readonly CellValue[];
}

/** Gives out the rows of the list, in the order of the sheet. */
export class RowGiver {
  private readonly cells: CellValue[];
  private next: number;
  /** Where the cells of a column go. */
  private readonly places = new Map<number, number[]>();

  constructor(
    readonly wanted: RowsWanted,
    readonly reader: RowReader,
    readonly known: SheetSurvey,
    private readonly strings: ReadonlyMap<number, string>,
  ) {
    this.cells = wanted.columns.map(() => '');
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
    if (row === undefined) return { number, cells: this.reader.row(number, this.cells) };
    for (const cell of row.cells) {
      const places = this.places.get(cell.column);
      if (places === undefined) continue;
      const value = cellValue(row, cell, this.strings);
      for (const at of places) this.cells[at] = value;
    }
    return { number, cells: this.reader.row(number, this.cells) };
  }
}
