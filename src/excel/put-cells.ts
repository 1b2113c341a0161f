/**
 * The one place where cells of a sheet are written: whatever Rolecheck changes goes through here, and
 * a test says so. Formats go first, so that text is text when it arrives (`05`, `3-4`, `=A1`), and
 * null leaves a cell alone.
 */
import type { CellValue } from '../core/sheet/types';
import type { CellBefore } from './undo-plan';

type Matrix<T> = readonly (readonly (T | null)[])[];

/** Puts values into cells, each with the number format that it needs. */
export function putValues(
  range: Excel.Range,
  values: Matrix<CellValue>,
  formats?: Matrix<string>,
): void {
  if (formats) putFormats(range, formats);
  put(values, (matrix) => (range.values = matrix));
}

/** Puts one text of ours into a cell that keeps its format, such as a header; empty clears it. */
export function putWords(cell: Excel.Range, words: string): void {
  putValues(cell, [[words]]);
}

/** Gives a cell its number format back. */
export function putFormat(cell: Excel.Range, format: string): void {
  putFormats(cell, [[format]]);
}

/**
 * Writes cells so that they come out as they were. Text goes in while the cell is a text cell, so
 * that `05` stays `05` whatever its format was, and numbers while it is none; the format follows.
 *
 * @param cells one a row from `firstRow` on
 */
export function putBack(
  context: Excel.RequestContext,
  at: { readonly sheetId: string; readonly firstRow: number; readonly column: number },
  cells: readonly (CellBefore | null)[],
): void {
  if (cells.every((cell) => cell === null)) return;
  const range = context.workbook.worksheets
    .getItem(at.sheetId)
    .getRangeByIndexes(at.firstRow, at.column, cells.length, 1)
    .untrack();
  const during = cells.map((cell) => [cell && (formatDuring(cell) || null)]);
  const after = cells.map((cell) => [cell?.format || null]);
  putFormats(range, during);
  put(
    cells.map((cell) => [cell?.value ?? null]),
    (matrix) => (range.formulas = matrix),
  );
  if (after.some(([format], row) => format !== during[row]?.[0])) putFormats(range, after);
}

function putFormats(range: Excel.Range, formats: Matrix<string>): void {
  put(formats, (matrix) => (range.numberFormat = matrix));
}

function formatDuring({ value, format }: CellBefore): string {
  if (isText(value)) return isError(value) && format !== '@' ? format : '@';
  return typeof value !== 'string' && format === '@' ? 'General' : format;
}

function isText(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && !value.startsWith('=');
}

/** What a cell that holds an error reads as; hardly anybody writes that as a text. */
function isError(value: CellValue): boolean {
  return /^#(?:[A-Z]+!|N\/A|NAME\?|DIV\/0!)$/u.test(String(value));
}

function put<T>(cells: Matrix<T>, write: (matrix: (T | null)[][]) => void): void {
  if (cells.some((row) => row.some((cell) => cell !== null))) write(cells.map((row) => [...row]));
}
