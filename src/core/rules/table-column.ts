/** One column of a sheet: its cells as a return would receive them. */
import { cellText } from '../sheet/cell-text';
import { readDay, writeDay, type DayRead } from '../sheet/day';
import type { CellValue } from '../sheet/types';
import type { ItemFormat } from './types';

/** How the cells of a column are to be read. */
interface Reading {
  readonly format?: ItemFormat | undefined;
  /** Codes of the authority's own and what they mean. */
  readonly translations?: ReadonlyMap<string, string> | undefined;
  readonly from1904?: boolean | undefined;
}

const BLANK: DayRead = readDay('');

export class Column {
  private readonly format: ItemFormat | undefined;
  private readonly translations: ReadonlyMap<string, string> | undefined;
  private readonly from1904: boolean;
  /** Many rules ask for the day of one cell, one after another: what was read last is kept. */
  private lastCell: CellValue = '';
  private lastDay = BLANK;

  constructor(
    readonly cells: readonly CellValue[],
    { format, translations, from1904 = false }: Reading,
  ) {
    this.format = format;
    this.translations = translations?.size === 0 ? undefined : translations;
    this.from1904 = from1904;
  }

  isBlank(at: number): boolean {
    const cell = this.cells[at] ?? '';
    return cell === '' || cellText(cell).trim() === '';
  }

  /** The cell as it stands, translated. */
  value(at: number): CellValue {
    const cell = this.cells[at] ?? '';
    return this.meant(cell) ?? cell;
  }

  /** The cell as the return would receive it. */
  text(at: number): string {
    const cell = this.cells[at] ?? '';
    return this.meant(cell) ?? this.plain(cell);
  }

  /** The cell as it is shown to the officer: before anything is translated. */
  shown(at: number): string {
    return this.plain(this.cells[at] ?? '');
  }

  dayRead(at: number): DayRead {
    const cell = this.value(at);
    if (cell !== this.lastCell) {
      this.lastDay = readDay(cell, this.from1904);
      this.lastCell = cell;
    }
    return this.lastDay;
  }

  private meant(cell: CellValue): string | undefined {
    return this.translations?.get(cellText(cell).trim());
  }

  /** A number in a date column is a day: it is written as the return wants days written. */
  private plain(cell: CellValue): string {
    if (typeof cell === 'string') return cell;
    if (typeof cell !== 'number' || this.format?.kind !== 'date') return cellText(cell);
    const { day } = readDay(cell, this.from1904);
    return day === undefined ? cellText(cell) : writeDay(day, this.format.written);
  }
}
