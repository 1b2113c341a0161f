/** Cell addresses as they stand in a sheet's XML. */
import { columnLetters } from '../../../core/sheet/find-header';

/** Excel's last column, XFD, counted from 0. */
export const LAST_COLUMN = 16_383;

/** Excel's last row, counted from 1. */
export const LAST_ROW = 1_048_576;

/** The zero-based column of an address such as `AB12`; -1 when it begins with no letter. */
export function columnOf(xml: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = (xml.charCodeAt(at) & 0xdf) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** A column and a row, counted from 0 and from 1, as an address. */
export function addressOf(column: number, row: number): string {
  return columnLetters(column) + String(row);
}

/** The last column (from 0) and row (from 1) of a range such as `A1:L20` or `B2`. */
export function lastOfRange(range: string): { column: number; row: number } | undefined {
  const last = range.slice(range.indexOf(':') + 1).replaceAll('$', '');
  const parts = /^([A-Z]{1,3})(\d{1,7})$/iu.exec(last);
  if (!parts) return undefined;
  const [, letters = '', digits = ''] = parts;
  return { column: columnOf(letters, 0, letters.length), row: Number(digits) };
}
