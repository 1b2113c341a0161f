/** One column of a sheet: its cells as a return would receive them. */
import {
  asHours,
  asTime,
  ERROR_LOOK,
  madeOf,
  withZeros,
  type CellLook,
  type ColumnLooks,
} from '../sheet/cell-look';
import { cellText } from '../sheet/cell-text';
import { readDay, shownPlaceholder, writeDay, type DayRead } from '../sheet/day';
import { isErrorText } from '../sheet/error-values';
import type { CellValue } from '../sheet/types';
import type { ItemFormat } from './types';

/** How the cells of a column are to be read. */
interface Reading {
  readonly format?: ItemFormat | undefined;
  /** Codes of the authority's own and what they mean. */
  readonly translations?: ReadonlyMap<string, string> | undefined;
  readonly from1904?: boolean | undefined;
  /** Numbers are hours. */
  readonly hours?: boolean | undefined;
  /** What the cells show; undefined when that is not known, as in a .csv. */
  readonly looks?: ColumnLooks | undefined;
  /** The collection reads what stands in the cells, errors and times included. */
  readonly asSent?: boolean | undefined;
}

const BLANK: DayRead = readDay('');

export class Column {
  /** Cells that are not what was typed, by row: errors, and numbers that Excel made of something else. */
  readonly odd: ReadonlyMap<number, CellLook>;
  /** The first row that shows zeros which are not in its cell. */
  readonly zerosShown: number | undefined;
  private readonly format: ItemFormat | undefined;
  private readonly translations: ReadonlyMap<string, string> | undefined;
  private readonly from1904: boolean;
  private readonly hours: boolean;
  private readonly asSent: boolean;
  /** As rules read them; the cells themselves where all of them are as they should be. */
  private readonly read: readonly CellValue[];
  /** Many rules ask for the day of one cell, one after another: what was read last is kept. */
  private lastCell: CellValue = '';
  private lastDay = BLANK;

  constructor(
    readonly cells: readonly CellValue[],
    { format, translations, from1904 = false, hours = false, looks, asSent = false }: Reading,
  ) {
    this.format = format;
    this.translations = translations?.size === 0 ? undefined : translations;
    this.from1904 = from1904;
    this.hours = hours;
    this.asSent = asSent;
    const odd = new Map<number, CellLook>();
    let read: CellValue[] | undefined;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? '';
      if (looks?.[at] === undefined && madeOf(cell) === undefined) continue;
      const look = this.lookOf(cell, looks, at);
      if (look?.kind === 'zeros') this.zerosShown ??= at;
      else if (look) odd.set(at, look);
      (read ??= cells.slice())[at] = this.readAs(cell, look);
    }
    this.odd = odd;
    this.read = read ?? cells;
  }

  isBlank(at: number): boolean {
    const cell = this.cells[at] ?? '';
    return cell === '' || cellText(cell).trim() === '';
  }

  /** True for a cell of which it is only said what Excel has made of it. */
  isSkipped(at: number): boolean {
    if (this.asSent) return false;
    const kind = this.odd.get(at)?.kind;
    return kind === 'error' || kind === 'date' || (kind === 'time' && !this.hours);
  }

  /** The cell as it stands, translated. */
  value(at: number): CellValue {
    const cell = this.read[at] ?? '';
    return this.meant(cell) ?? cell;
  }

  /** The cell as the return would receive it. */
  text(at: number): string {
    const cell = this.read[at] ?? '';
    return this.meant(cell) ?? this.plain(cell);
  }

  /** The cell as it is shown to the officer: before anything is translated. */
  shown(at: number): string {
    const cell = this.cells[at] ?? '';
    const kind = this.odd.get(at)?.kind;
    if (typeof cell !== 'number') return cellText(cell);
    if (kind === 'time') return asTime(cell);
    if (kind === 'date' || this.format?.kind === 'date') {
      const { day, problem } = readDay(cell, this.from1904);
      if (problem === 'placeholder') return shownPlaceholder(cell);
      if (day !== undefined && kind === 'date') return writeDay(day);
    }
    return this.plain(kind === undefined ? (this.read[at] ?? '') : cell);
  }

  dayRead(at: number): DayRead {
    const cell = this.value(at);
    if (cell !== this.lastCell) {
      this.lastDay = readDay(cell, this.from1904);
      this.lastCell = cell;
    }
    return this.lastDay;
  }

  private get isNumber(): boolean {
    return this.format?.kind === 'number';
  }

  /** What an odd cell is; undefined for the text of an error that was typed, and where a date belongs. */
  private lookOf(
    cell: CellValue,
    looks: ColumnLooks | undefined,
    at: number,
  ): CellLook | undefined {
    if (isErrorText(cell)) return looks === undefined || this.asSent ? ERROR_LOOK : looks[at];
    const kind = this.format?.kind;
    if (kind === undefined || kind === 'date' || kind === 'year') return undefined;
    if (typeof cell !== 'number') return this.isNumber ? undefined : madeOf(cell);
    const look = this.isNumber ? looks?.[at] : (madeOf(cell) ?? looks?.[at]);
    if (look?.kind !== 'zeros') return look;
    return this.isNumber || withZeros(cell, look.pattern) === undefined ? undefined : look;
  }

  /** What rules are to see: nothing in place of an error, typed or not, and of a date that is none. */
  private readAs(cell: CellValue, look: CellLook | undefined): CellValue {
    if (typeof cell === 'number') {
      if (look?.kind === 'zeros') return withZeros(cell, look.pattern) ?? cell;
      if (this.asSent || (look?.kind !== 'time' && look?.kind !== 'date')) return cell;
      return look.kind === 'time' && this.hours ? asHours(cell) : '';
    }
    return isErrorText(cell) && !this.asSent ? '' : cell;
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
