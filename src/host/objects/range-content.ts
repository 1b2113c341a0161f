/** What cells hold: values, formulas, texts and number formats of a range, read and written. */
import { displayText, isNumberFormat } from '../cells/display';
import { MAX_TEXT, readTyped } from '../cells/typed-text';
import { ExcelError, invalidArgument } from '../errors';
import { encloses, intersect, isEntireColumn, isEntireRow, matrix, type Block } from '../geometry';
import type { Json } from '../protocol';
import type { CellPatch, CellValue } from '../store';
import { valueType, writeCells } from '../state/edits';
import { EVENT, WORKBOOK_TARGET } from '../state/events';
import type { RangeModel } from '../state/ranges';
import { blockAddress } from '../address';
import type { WorkbookState } from '../state/workbook';

/** Cells a range may have for its content to be read ("Resource limits", Office Add-ins). */
const MAX_READ = 5_000_000;

/** Whole rows and columns are unbounded: their content reads as null and can't be set. */
export function isUnbounded(block: Block): boolean {
  return isEntireColumn(block) || isEntireRow(block);
}

function readable(range: RangeModel): Block | null {
  const { block } = range;
  if (isUnbounded(block)) return null;
  if (block.rows * block.columns > MAX_READ) {
    throw new ExcelError('ResponsePayloadSizeLimitExceeded', 'more than five million cells');
  }
  return block;
}

/** Reads through the used block, so that empty cells beyond it cost nothing. */
function padded<T>(range: RangeModel, block: Block, empty: T, read: (part: Block) => T[][]): T[][] {
  const used = range.book.store.usedBlock(range.sheetId, false);
  if (used && encloses(used, block)) return read(block);
  const part = used ? intersect(used, block) : null;
  if (!part) return matrix(block.rows, block.columns, () => empty);
  const cells = read(part);
  const top = part.row - block.row;
  const left = part.column - block.column;
  return matrix(block.rows, block.columns, (r, c) => cells[r - top]?.[c - left] ?? empty);
}

export function valuesOf(range: RangeModel, block: Block): CellValue[][] {
  const { store } = range.book;
  return padded<CellValue>(range, block, '', (part) => store.readValues(range.sheetId, part));
}

export function formulasOf(range: RangeModel, block: Block): string[][] {
  const { store } = range.book;
  return padded(range, block, '', (part) => store.readFormulas(range.sheetId, part));
}

export function plain(value: CellValue): string | number | boolean {
  return typeof value === 'object' ? value.error : value;
}

/** Turns every entry of a matrix into another, row by row. */
function mapped<A, B>(
  rows: readonly (readonly A[])[],
  change: (entry: A, row: number, column: number) => B,
): B[][] {
  return rows.map((row, r) => row.map((entry, c) => change(entry, r, c)));
}

export function readValues(range: RangeModel): Json {
  const block = readable(range);
  return block && mapped(valuesOf(range, block), plain);
}

export function readValueTypes(range: RangeModel): Json {
  const block = readable(range);
  return block && mapped(valuesOf(range, block), valueType);
}

/** Formulas, and the constants of cells that have none. */
export function readFormulas(range: RangeModel): Json {
  const block = readable(range);
  if (!block) return null;
  const formulas = formulasOf(range, block);
  return mapped(valuesOf(range, block), (value, r, c) => formulas[r]?.[c] || plain(value));
}

export function readNumberFormats(range: RangeModel): Json {
  const block = readable(range);
  return block && range.book.store.readNumberFormats(range.sheetId, block);
}

export function readTexts(range: RangeModel): Json {
  const block = readable(range);
  if (!block) return null;
  const formats = range.book.store.readNumberFormats(range.sheetId, block);
  return mapped(valuesOf(range, block), (value, r, c) =>
    displayText(value, formats[r]?.[c] ?? 'General'),
  );
}

/**
 * What was given for each cell: one value for all (also as `[[value]]`), or a matrix of the
 * range's own size.
 */
function entries(block: Block, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  if (rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1) {
    const only: unknown = rows[0][0];
    return () => only;
  }
  const lines = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
  requireSize(block, lines.length, lines);
  return (row, column) => lines[row]?.[column];
}

function requireSize(block: Block, rows: number, lines: readonly (readonly unknown[])[]): void {
  if (rows === block.rows && lines.every((line) => line.length === block.columns)) return;
  throw wrongSize();
}

export function wrongSize(): ExcelError {
  return invalidArgument(
    "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
  );
}

/** `range.values = …` and `range.formulas = …`: both read text the way typing does. */
export function setContent(range: RangeModel, given: unknown): void {
  const { block, book, sheetId } = range;
  if (isUnbounded(block)) throw invalidArgument('cells of an unbounded range');
  const entry = entries(block, given);
  const formats = book.store.readNumberFormats(sheetId, block);
  const cells = matrix(block.rows, block.columns, (r, c) =>
    contentPatch(entry(r, c), formats[r]?.[c] ?? 'General', book),
  );
  writeCells(book, sheetId, block, cells);
}

/** What one entry makes of a cell; null leaves the cell as it is. */
export function contentPatch(
  entry: unknown,
  format: string,
  book: WorkbookState,
): CellPatch | null {
  if (entry === null || entry === undefined) return null;
  // A cell formatted as text keeps whatever is put into it as text.
  if (typeof entry === 'number' || typeof entry === 'boolean') {
    if (format !== '@') return { value: entry };
    return { value: typeof entry === 'boolean' ? String(entry).toUpperCase() : String(entry) };
  }
  if (typeof entry !== 'string') throw invalidArgument('a cell takes text, a number or a boolean');
  const read = readTyped(entry, format, book.year);
  if (read.kind === 'formula') return { formula: read.formula };
  if (read.kind === 'invalid') {
    throw invalidArgument(
      entry.length > MAX_TEXT ? 'a cell takes 32,767 characters' : 'the formula is not valid',
    );
  }
  const { value, numberFormat } = read;
  return numberFormat !== undefined && format === 'General' ? { value, numberFormat } : { value };
}

/** `range.numberFormat = …`. */
export function setNumberFormat(range: RangeModel, given: unknown): void {
  const { block, book, sheetId } = range;
  if (isUnbounded(block)) throw invalidArgument('number formats of an unbounded range');
  book.protection.requireAllowed(sheetId, 'allowFormatCells');
  const entry = entries(block, given);
  const format = (code: unknown): string | null => {
    if (code === null || code === undefined) return null;
    if (typeof code === 'string' && isNumberFormat(code)) return code === '' ? 'General' : code;
    throw invalidArgument('the number format is not valid');
  };
  const first = entry(0, 0);
  const uniform = !Array.isArray(given) || isUniform(block, entry, first);
  const code = format(first);
  if (uniform) {
    if (code !== null) book.store.writeNumberFormat(sheetId, block, code);
  } else {
    const cells = matrix(block.rows, block.columns, (r, c) => {
      const numberFormat = format(entry(r, c));
      return numberFormat === null ? null : { numberFormat };
    });
    book.store.writeCells(sheetId, block.row, block.column, cells);
  }
  raiseFormatChanged(range);
}

function isUniform(
  block: Block,
  entry: (row: number, column: number) => unknown,
  first: unknown,
): boolean {
  for (let r = 0; r < block.rows; r++) {
    for (let c = 0; c < block.columns; c++) if (entry(r, c) !== first) return false;
  }
  return true;
}

export function raiseFormatChanged(range: RangeModel): void {
  const { book, sheetId } = range;
  book.isDirty = true;
  const targets = [sheetId, WORKBOOK_TARGET];
  if (!targets.some((target) => book.events.isRegistered(EVENT.formatChanged, target))) return;
  book.events.raise(EVENT.formatChanged, targets, {
    worksheetId: sheetId,
    address: blockAddress(range.block),
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
    referenceId: book.ranges.keep(range.at(range.block)),
  });
}
