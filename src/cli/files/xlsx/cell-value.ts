/** The value of a cell, as Excel gives it to an add-in. */
import type { CellValue } from '../../../core/sheet/types';
import { richText, unescaped } from './cell-text';
import type { RawCell, RowPiece } from './sheet-scanner';
import { decodeText } from './xml';

/** The position of a cell's text in the shared strings; undefined when it isn't there. */
export function sharedPosition(row: RowPiece, cell: RawCell): number | undefined {
  if (cell.type !== 's' || cell.valueEnd === cell.value) return undefined;
  const position = Number(row.xml.slice(cell.value, cell.valueEnd));
  return Number.isInteger(position) ? position : undefined;
}

/**
 * Text, number, true or false; an empty string for an empty cell. Formulas give the value that was
 * stored with them, errors their text (`#N/A`), dates the number behind them: what the task pane
 * gets for the same cells, so that both code alike.
 *
 * @param strings the shared strings that are known
 */
export function cellValue(
  row: RowPiece,
  cell: RawCell,
  strings: ReadonlyMap<number, string>,
): CellValue {
  if (cell.valueEnd === cell.value) return '';
  if (cell.type === 'inlineStr') return richText(row.xml, cell.value, cell.valueEnd);
  if (cell.type === 's') return strings.get(sharedPosition(row, cell) ?? -1) ?? '';
  const text = decodeText(row.xml.slice(cell.value, cell.valueEnd));
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
    case 'e':
      return text;
  }
}

/** True when the cell holds something: a value, or a formula. */
export function isFilled(cell: RawCell): boolean {
  return cell.formula || cell.valueEnd > cell.value;
}
