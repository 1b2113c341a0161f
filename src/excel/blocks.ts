/**
 * Cuts rows into blocks that fit Excel's limits.
 *
 * Excel on the web refuses requests and responses over 5 MB. A fixed number of rows is either slow
 * or fails on long texts, so blocks are measured in characters as they travel.
 */
import type { CellValue } from '../core/sheet/types';

/** What one request or response should hold at most, in bytes: well under 2 MB, far under 5 MB. */
export const TARGET_BYTES = 1_500_000;

/** No block has more rows than this, however little they hold: a response is also memory. */
export const MAX_BLOCK_ROWS = 50_000;

/** Rows of a block, counted from the first row of the list. */
export interface Block {
  readonly start: number;
  readonly rows: number;
}

/**
 * Bytes that a cell takes in a request or response: as JSON within JSON (quotes and backslashes are
 * escaped twice), with the comma after it. Never less than what it really takes.
 */
export function cellBytes(value: CellValue | null | undefined): number {
  if (value === null || value === undefined) return 5;
  if (typeof value !== 'string') return String(value).length + 1;
  let bytes = 5;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit < 0x20) bytes += 7;
    else if (unit === 0x22 || unit === 0x5c) bytes += 4;
    else if (unit < 0x80) bytes += 1;
    else bytes += unit >= 0xd800 && unit <= 0xdfff ? 6 : 3;
  }
  return bytes;
}

/** Bytes that a row of cells takes, brackets and comma included. */
export function rowBytes(row: readonly (CellValue | null)[]): number {
  let bytes = 3;
  for (const cell of row) bytes += cellBytes(cell);
  return bytes;
}

/**
 * Cuts `rowCount` rows into blocks of at most `limit` bytes and `MAX_BLOCK_ROWS` rows. A row that
 * alone is over the limit gets a block of its own: it cannot be cut.
 *
 * @param bytesOf what a row takes, larger of request and response
 */
export function cutBlocks(
  rowCount: number,
  bytesOf: (row: number) => number,
  limit = TARGET_BYTES,
): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let bytes = 0;
  for (let row = 0; row < rowCount; row++) {
    const more = bytesOf(row);
    if (row > start && (bytes + more > limit || row - start >= MAX_BLOCK_ROWS)) {
      blocks.push({ start, rows: row - start });
      start = row;
      bytes = 0;
    }
    bytes += more;
  }
  if (rowCount > start) blocks.push({ start, rows: rowCount - start });
  return blocks;
}

/**
 * How many rows to ask for next, when what they hold is not known yet.
 *
 * @param bytesPerRow what the rows read so far took on average
 * @param caution how much worse the next rows may be
 */
export function rowsToRead(bytesPerRow: number, caution = 1.25, limit = TARGET_BYTES): number {
  const rows = Math.floor(limit / Math.max(1, bytesPerRow * caution));
  return Math.min(MAX_BLOCK_ROWS, Math.max(1, rows));
}
