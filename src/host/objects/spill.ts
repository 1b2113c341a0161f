/** Dynamic-array formulas: which cells they spill over. */
import { invalidArgument } from '../errors';
import { contains, type Block } from '../geometry';
import type { RangeModel } from '../state/ranges';

/** Every spilled block of the range's sheet, found from the cells with formulas. */
function spills(range: RangeModel): Block[] {
  const { store } = range.book;
  const used = store.usedBlock(range.sheetId, true);
  if (!used) return [];
  const found: Block[] = [];
  store.readFormulas(range.sheetId, used).forEach((row, r) => {
    row.forEach((formula, c) => {
      if (formula === '') return;
      const block = store.spill(range.sheetId, used.row + r, used.column + c);
      if (block) found.push(block);
    });
  });
  return found;
}

function singleCell(range: RangeModel): Block {
  const { block } = range;
  if (block.rows * block.columns !== 1) throw invalidArgument('the range has more than one cell');
  return block;
}

/** The block the formula in a cell spills over; null when it does not. */
export function spillFrom(range: RangeModel): Block | null {
  const { row, column } = singleCell(range);
  return range.book.store.spill(range.sheetId, row, column);
}

/** The cell whose formula spills into a cell; null when none does. */
export function spillParent(range: RangeModel): Block | null {
  const { row, column } = singleCell(range);
  const block = spills(range).find((spill) => contains(spill, row, column));
  return block ? { ...block, rows: 1, columns: 1 } : null;
}

/** True when every cell is part of a spill, false when none is, null when some are. */
export function hasSpill(range: RangeModel): boolean | null {
  const all = spills(range);
  if (all.length === 0) return false;
  const { block } = range;
  let spilled = 0;
  for (let r = block.row; r < block.row + block.rows; r++) {
    for (let c = block.column; c < block.column + block.columns; c++) {
      if (all.some((spill) => contains(spill, r, c))) spilled += 1;
    }
  }
  return spilled === 0 ? false : spilled === block.rows * block.columns ? true : null;
}
