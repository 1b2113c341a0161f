/** Cells as the service reads them. */
import { withoutSpaces } from '../../text/spaces';
import type { Row } from '../types';

/**
 * The cell as the service receives it. Its reader of CSV files takes away the spaces on both sides
 * of a cell that is not in quotation marks, so that a cell with nothing but spaces is blank.
 */
export function cell(row: Row, column: string): string {
  return row.text(column).trim();
}

/**
 * The whole number that the service takes from a text: the digits in front, whatever follows them.
 * `8.5`, `08`, `+8` and `8 hours` are all 8. NaN when no digits stand in front.
 */
export function whole(text: string): number {
  return Number.parseInt(text, 10);
}

/** As `whole`, where the service also reads `0x1` as a number to the base of 16. */
export function wholeOrHex(text: string): number {
  return Number.parseInt(text);
}

/** The whole number in a cell, as the service reads it; NaN for a blank. */
export function wholeIn(row: Row, column: string): number {
  return whole(cell(row, column));
}

/** The number that the service takes from a text, decimals and all: what stands in front counts. */
export function decimal(text: string): number {
  return Number.parseFloat(text);
}

/** Spaces make no difference to references; capitals do. */
export function reference(text: string): string {
  return withoutSpaces(text);
}
