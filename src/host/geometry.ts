/**
 * Rectangles of cells. Rows and columns are counted from 0 everywhere inside the host;
 * A1 addresses exist only at its edges (see `address.ts`).
 */

/** A rectangle of cells on one sheet: top-left corner and size, all zero-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Size of an Excel sheet ("Excel specifications and limits"): 1,048,576 rows by 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Every cell of a sheet. */
export const WHOLE_SHEET: Block = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** True when the block covers whole columns (A:C) of the sheet. */
export function isEntireColumn(block: Block): boolean {
  return block.row === 0 && block.rows === MAX_ROWS;
}

/** True when the block covers whole rows (2:5) of the sheet. */
export function isEntireRow(block: Block): boolean {
  return block.column === 0 && block.columns === MAX_COLUMNS;
}

/** True when the block has at least one cell and lies on the sheet. */
export function isOnSheet(block: Block): boolean {
  return (
    block.row >= 0 &&
    block.column >= 0 &&
    block.rows >= 1 &&
    block.columns >= 1 &&
    block.row + block.rows <= MAX_ROWS &&
    block.column + block.columns <= MAX_COLUMNS
  );
}

/** The cells two blocks share, or null when they share none. */
export function intersect(a: Block, b: Block): Block | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest block that holds both. */
export function boundingBlock(a: Block, b: Block): Block {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** True when the cell lies in the block. */
export function contains(block: Block, row: number, column: number): boolean {
  return (
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns
  );
}

/** True when `inner` lies wholly in `outer`. */
export function encloses(outer: Block, inner: Block): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

/** True when both blocks are the same rectangle. */
export function sameBlock(a: Block, b: Block): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** A rows × columns matrix made cell by cell. */
export function matrix<T>(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => T,
): T[][] {
  const out = new Array<T[]>(rows);
  for (let r = 0; r < rows; r++) {
    const line = new Array<T>(columns);
    for (let c = 0; c < columns; c++) line[c] = cell(r, c);
    out[r] = line;
  }
  return out;
}
