/** Writes cells so that they come out as they were. */
import type { CellValue } from '../core/sheet/types';
import type { CellBefore } from './undo-plan';

/**
 * Text goes in while the cell is a text cell, so that `05` stays `05` whatever its format was, and
 * numbers while it is none; the format follows.
 *
 * @param cells one a row from `firstRow` on; null leaves a cell alone
 */
export function putCells(
  context: Excel.RequestContext,
  at: { readonly sheetId: string; readonly firstRow: number; readonly column: number },
  cells: readonly (CellBefore | null)[],
): void {
  if (cells.every((cell) => cell === null)) return;
  const range = context.workbook.worksheets
    .getItem(at.sheetId)
    .getRangeByIndexes(at.firstRow, at.column, cells.length, 1)
    .untrack();
  const during = cells.map((cell) => cell && (formatDuring(cell) || null));
  const after = cells.map((cell) => cell?.format || null);
  put(during, (matrix) => (range.numberFormat = matrix));
  put(
    cells.map((cell) => cell?.value ?? null),
    (matrix) => (range.formulas = matrix),
  );
  if (after.some((format, row) => format !== during[row])) {
    put(after, (matrix) => (range.numberFormat = matrix));
  }
}

function formatDuring({ value, format }: CellBefore): string {
  if (isText(value)) return '@';
  return typeof value !== 'string' && format === '@' ? 'General' : format;
}

function isText(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && !value.startsWith('=');
}

function put<T>(column: readonly (T | null)[], write: (matrix: (T | null)[][]) => void): void {
  if (column.some((cell) => cell !== null)) write(column.map((cell) => [cell]));
}
