/** Excel's units and the grid's. */
import type { IRange } from '@univerjs/core';
import type { Block } from '../../host/geometry';

/** Points to the grid's pixels: 96 pixels and 72 points to the inch. */
export const toPixels = (points: number): number => Math.round((points * 96) / 72);

/** The grid's pixels to points. */
export const toPoints = (pixels: number): number => (pixels * 72) / 96;

/** Width of a column in points from its width in characters of the default font (7 pixels each). */
export const charactersToPoints = (characters: number): number => toPoints(characters * 7 + 5);

/** The reverse, rounded to a quarter of a character. */
export const pointsToCharacters = (points: number): number =>
  Math.round((((points * 96) / 72 - 5) / 7) * 4) / 4;

export function toRange(block: Block): IRange {
  return {
    startRow: block.row,
    startColumn: block.column,
    endRow: block.row + block.rows - 1,
    endColumn: block.column + block.columns - 1,
  };
}

export function toBlock(range: IRange): Block {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
