/** The value of a cell, as Excel gives it to an add-in. */
import type { CellValue } from '../../../core/sheet/types';
import { richText, unescaped } from './cell-text';
import type { RawCell } from './raw-cell';
import type { RowPiece } from './row-piece';
import { decodeText } from './xml';

/** The position of a cell's text in the shared strings; undefined when it isn't there. */
export function sharedPosition(row: RowPiece, cell: RawCell): number | undefined {
  if (cell.type !== 's' || cell.valueEnd === cell.value) return undefined;
  const digits = row.digits(cell.value, cell.valueEnd);
  if (digits !== undefined) return digits;
  const position = Number(row.text(cell.value, cell.valueEnd));
  return Number.isInteger(position) ? position : undefined;
}

/**
 * Text, number, true or false; an empty string for an empty cell. Formulas give the value that was
 * stored with them, errors their text (`#N/A`), dates the number behind them: what the task pane
 * gets for the same cells, so that both code alike.
 *
 * @param strings the shared strings that are known
 * @param from1904 whether the workbook counts its dates from 1904
 */
export function cellValue(
  row: RowPiece,
  cell: RawCell,
  strings: ReadonlyMap<number, string>,
  from1904 = false,
): CellValue {
  if (cell.valueEnd === cell.value) return '';
  if (cell.type === 's') return strings.get(sharedPosition(row, cell) ?? -1) ?? '';
  const xml = row.text(cell.value, cell.valueEnd);
  if (cell.type === 'inlineStr') return richText(xml, 0, xml.length);
  const text = decodeText(xml);
  switch (cell.type) {
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'n': {
      const number = Number(text);
      return text.trim() !== '' && Number.isFinite(number) ? number : text;
    }
    case 'str':
      return unescaped(text);
    case 'd':
      return isoSerial(text, from1904);
    case 'e':
      return text;
  }
}

const DAY = 86_400_000;

/**
 * Programs that write the strict form may write dates as ISO 8601 text. Excel makes a number of it,
 * as here; what is no date stays as it is written.
 */
function isoSerial(text: string, from1904: boolean): CellValue {
  const parts = /^\s*(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)Z?)?\s*$/u.exec(text);
  if (!parts) return text;
  const [, day = '', time = '00:00'] = parts;
  const moment = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(moment)) return text;
  const serial =
    (moment - Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30)) / DAY;
  // Excel's year 1900 has a day too many in February: before that day its numbers are one less.
  return !from1904 && serial < 61 ? serial - 1 : serial;
}

/** True when the cell holds something: a value, or a formula. */
export function isFilled(cell: RawCell): boolean {
  return cell.formula || cell.valueEnd > cell.value;
}
