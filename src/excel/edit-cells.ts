/** What a single cell becomes, and which cells are asked for together. Pure. */
import { lookOf } from '../core/sheet/cell-look';
import type { CellValue, Edit } from '../core/sheet/types';
import { cellBytes, TARGET_BYTES } from './blocks';

/** What to put into a cell, and the number format it needs first; null where it has the right one. */
export interface Entry {
  readonly value: CellValue;
  readonly format: string | null;
}

/**
 * Text stays text (`05`, `3-4`, `LS1 1AA`), in a cell made a text cell. Where a number stood, plain
 * digits that read back the same are a number again, so that a column stays of one kind.
 *
 * @param format the cell's number format now
 */
export function entryFor({ before, after }: Edit, format: string): Entry {
  if (after === '') return { value: '', format: null };
  const number = typeof before === 'number' ? plainNumber(after) : undefined;
  const value = number ?? after;
  if (typeof value !== 'string') return { value, format: isNoNumber(format) ? 'General' : null };
  return { value, format: format === '@' ? null : '@' };
}

/** True for a format under which a number is text, or a time: 37.5 hours would be shown as so many days. */
export function isNoNumber(format: string): boolean {
  return format === '@' || lookOf(format)?.kind === 'time';
}

/** The number that a text is, when it is written as Excel would show it and keeps every digit. */
function plainNumber(after: CellValue): number | undefined {
  if (typeof after !== 'string' || !/^-?\d{1,15}(?:\.\d{1,15})?$/u.test(after)) return undefined;
  const number = Number(after);
  // Excel keeps fifteen digits.
  const digits = after.replace(/\D/gu, '').length;
  return String(number) === after && digits <= 15 ? number : undefined;
}

/** Something that is to happen to one cell of the sheet. */
export interface Placed {
  readonly row: number;
  readonly column: number;
}

/** Cells of one column that are read and written as one range; some between them are not meant. */
export interface Group<T extends Placed> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly cells: readonly T[];
}

/** Cells no further apart than this are one range: asking for those between costs less than a range. */
const NEAR = 8;

/** A range of its own takes so many bytes of a request, of all that is asked of it together. */
const BYTES_A_RANGE = 1_800;

/** Format and formula of a cell on their way, beside its values. */
const BYTES_A_CELL = 60;

/** Ranges from left to right and top to bottom, in chunks that fit into one request each. */
export function chunksOf<T extends Placed>(
  cells: readonly T[],
  bytesOf: (cell: T) => number,
  limit = TARGET_BYTES,
): readonly (readonly Group<T>[])[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const chunks: Group<T>[][] = [];
  let open: { row: number; column: number; rows: number; cells: T[]; largest: number } | undefined;
  let bytes = Number.POSITIVE_INFINITY;
  for (const cell of sorted) {
    const own = bytesOf(cell) + BYTES_A_CELL;
    const step = open?.column === cell.column ? cell.row - (open.row + open.rows - 1) : Infinity;
    if (open && step <= NEAR && bytes + own < limit) {
      // What stands between is not known: likely as long as what is.
      open.largest = Math.max(open.largest, own);
      bytes += own + Math.max(0, step - 1) * open.largest;
      open.rows += step;
      open.cells.push(cell);
      continue;
    }
    open = { row: cell.row, column: cell.column, rows: 1, cells: [cell], largest: own };
    if (bytes + BYTES_A_RANGE + own > limit) {
      chunks.push([]);
      bytes = 0;
    }
    bytes += BYTES_A_RANGE + own;
    chunks.at(-1)?.push(open);
  }
  return chunks;
}

/** What is to happen to a cell: three times its text, there and back. */
export function bytesOfEdit({ before, after }: Edit): number {
  return 2 * cellBytes(before) + 2 * cellBytes(after);
}
