/** What inserting and deleting cells does to the blocks that things refer to. */
import type { Block } from '../geometry';
import type { ShiftIn, ShiftOut } from '../store';

/** Cells inserted at (`Down`, `Right`) or taken out of (`Up`, `Left`) a block of a sheet. */
export interface Shift {
  readonly sheetId: string;
  readonly block: Block;
  readonly shift: ShiftIn | ShiftOut;
}

/** The lines of a block along one axis. */
interface Span {
  readonly first: number;
  readonly count: number;
}

function inserted(span: Span, at: number, count: number): Span {
  if (span.first >= at) return { first: span.first + count, count: span.count };
  return span.first + span.count > at ? { first: span.first, count: span.count + count } : span;
}

function deleted(span: Span, at: number, count: number): Span | null {
  const end = at + count;
  const gone = Math.max(0, Math.min(span.first + span.count, end) - Math.max(span.first, at));
  if (gone === span.count) return null;
  const first = span.first >= end ? span.first - count : Math.min(span.first, at);
  return { first, count: span.count - gone };
}

function isVertical(shift: Shift['shift']): boolean {
  return shift === 'Down' || shift === 'Up';
}

/** True when every row (or column) the block has moves with the shift. */
export function movesWhole(block: Block, { block: at, shift }: Shift): boolean {
  return isVertical(shift)
    ? block.column >= at.column && block.column + block.columns <= at.column + at.columns
    : block.row >= at.row && block.row + block.rows <= at.row + at.rows;
}

/** True when the shift touches the block's cells at all. */
export function isTouched(block: Block, { block: at, shift }: Shift): boolean {
  return isVertical(shift)
    ? block.row + block.rows > at.row &&
        block.column < at.column + at.columns &&
        block.column + block.columns > at.column
    : block.column + block.columns > at.column &&
        block.row < at.row + at.rows &&
        block.row + block.rows > at.row;
}

/**
 * Where a block is after the shift: moved, grown or shrunk; null when all of it was deleted.
 * A block only part of which would move stays, as references do in Excel.
 */
export function shiftedBlock(block: Block, change: Shift): Block | null {
  if (!movesWhole(block, change)) return block;
  const { block: at, shift } = change;
  const vertical = isVertical(shift);
  const span = vertical
    ? { first: block.row, count: block.rows }
    : { first: block.column, count: block.columns };
  const first = vertical ? at.row : at.column;
  const count = vertical ? at.rows : at.columns;
  const out =
    shift === 'Down' || shift === 'Right'
      ? inserted(span, first, count)
      : deleted(span, first, count);
  if (!out) return null;
  return vertical
    ? { ...block, row: out.first, rows: out.count }
    : { ...block, column: out.first, columns: out.count };
}
