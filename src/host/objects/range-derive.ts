/** Methods of a range that lead to other ranges. */
import { ExcelError, notFound, invalidArgument } from '../errors';
import {
  boundingBlock,
  contains,
  intersect,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  sameBlock,
  type Block,
} from '../geometry';
import type { Arguments } from '../interpreter/arguments';
import type { CallResult, Method } from '../interpreter/object-type';
import { areasOf, type RangeModel } from '../state/ranges';
import { areasObject } from './areas';
import { checkedBlock, rangeArgument } from './find-range';
import { rangeObject } from './range';
import { findCell } from './search';
import { specialCells } from './special-cells';
import { spillFrom, spillParent } from './spill';
import { scopedTables, tablesOver } from './tables';
import { visibleView } from './range-view';

type RangeMethods = Readonly<Record<string, Method<RangeModel>>>;

function to(range: RangeModel, block: Block): CallResult {
  return rangeObject(range.at(checkedBlock(block)));
}

function orNull(range: RangeModel, block: Block | null): CallResult {
  return block ? rangeObject(range.at(block)) : null;
}

function orFail(range: RangeModel, block: Block | null, what: string): CallResult {
  if (!block) throw notFound(what);
  return rangeObject(range.at(block));
}

/** `getColumn(-1)` and its like count from the range's first cell and must stay inside. */
function inside(index: number, count: number, what: string): number {
  if (index < 0 || index >= count) throw invalidArgument(`${what} ${String(index)} of the range`);
  return index;
}

/** The used cells inside a range. */
export function usedIn(range: RangeModel, valuesOnly: boolean): Block | null {
  const used = range.book.store.usedBlock(range.sheetId, valuesOnly);
  if (!used) return null;
  const shared = intersect(used, range.block);
  if (!shared) return null;
  const everything = isEntireColumn(range.block) && isEntireRow(range.block);
  return everything ? used : shrunk(range, shared, valuesOnly);
}

/** Takes empty rows and columns off the edges of a block. */
function shrunk(range: RangeModel, block: Block, valuesOnly: boolean): Block | null {
  // Formats alone are rarely asked about in part of a sheet: the sheet's own edges will do.
  if (!valuesOnly) return block;
  const { store } = range.book;
  const values = store.readValues(range.sheetId, block);
  const formulas = store.readFormulas(range.sheetId, block);
  let found: Block | null = null;
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === '' && (formulas[r]?.[c] ?? '') === '') return;
      const cell = { row: block.row + r, column: block.column + c, rows: 1, columns: 1 };
      found = found ? boundingBlock(found, cell) : cell;
    });
  });
  return found;
}

/** Resized by so many rows and columns; the range keeps at least one cell. */
function resized(range: RangeModel, args: Arguments): CallResult {
  const { block } = range;
  const rows = block.rows + args.integer(0);
  const columns = block.columns + args.integer(1);
  return to(range, { ...block, rows, columns });
}

/** Rows or columns next to a range; a negative count goes the other way. */
function beside(range: RangeModel, count: number, side: 'above' | 'below' | 'left' | 'right') {
  const { block } = range;
  if (count === 0) throw invalidArgument('a count of 0');
  const flipped = { above: 'below', below: 'above', left: 'right', right: 'left' } as const;
  const where = count < 0 ? flipped[side] : side;
  const n = Math.abs(count);
  switch (where) {
    case 'above':
      return to(range, { ...block, row: block.row - n, rows: n });
    case 'below':
      return to(range, { ...block, row: block.row + block.rows, rows: n });
    case 'left':
      return to(range, { ...block, column: block.column - n, columns: n });
    case 'right':
      return to(range, { ...block, column: block.column + block.columns, columns: n });
  }
}

/** The block of filled cells around a range, bounded by empty rows and columns (Ctrl+*). */
function surroundingRegion(range: RangeModel): Block {
  const { store } = range.book;
  const used = store.usedBlock(range.sheetId, true);
  if (!used) return range.block;
  const filled = store
    .readValues(range.sheetId, used)
    .map((row) => row.map((value) => value !== ''));
  const isFilled = (row: number, column: number): boolean =>
    contains(used, row, column) && (filled[row - used.row]?.[column - used.column] ?? false);
  const anyFilled = (part: Block): boolean => {
    const shared = intersect(part, used);
    if (!shared) return false;
    for (let r = shared.row; r < shared.row + shared.rows; r++) {
      for (let c = shared.column; c < shared.column + shared.columns; c++) {
        if (isFilled(r, c)) return true;
      }
    }
    return false;
  };
  let region = range.block;
  for (;;) {
    const { row, column, rows, columns } = region;
    // Each side looks one cell further, corners included: Excel sees diagonal neighbours too.
    const left = Math.max(column - 1, 0);
    const wide = Math.min(column + columns, MAX_COLUMNS - 1) - left + 1;
    const top = Math.max(row - 1, 0);
    const tall = Math.min(row + rows, MAX_ROWS - 1) - top + 1;
    const grown: Block = {
      row: anyFilled({ row: row - 1, column: left, rows: 1, columns: wide }) ? top : row,
      column: anyFilled({ row: top, column: column - 1, rows: tall, columns: 1 }) ? left : column,
      rows: row + rows,
      columns: column + columns,
    };
    const down = anyFilled({ row: row + rows, column: left, rows: 1, columns: wide }) ? 1 : 0;
    const right = anyFilled({ row: top, column: column + columns, rows: tall, columns: 1 }) ? 1 : 0;
    const next = {
      ...grown,
      rows: grown.rows + down - grown.row,
      columns: grown.columns + right - grown.column,
    };
    if (sameBlock(next, region)) return region;
    region = next;
  }
}

export const rangeDerivations: RangeMethods = {
  getCell: {
    since: '1.1',
    call: (range, args) => {
      const { row, column } = range.block;
      // Cells outside the range are allowed as long as they are on the sheet.
      const at = { row: row + args.integer(0), column: column + args.integer(1) };
      return to(range, { ...at, rows: 1, columns: 1 });
    },
  },
  getRow: {
    since: '1.1',
    call: (range, args) => {
      const { block } = range;
      const row = block.row + inside(args.integer(0), block.rows, 'row');
      return to(range, { ...block, row, rows: 1 });
    },
  },
  getColumn: {
    since: '1.1',
    call: (range, args) => {
      const { block } = range;
      const column = block.column + inside(args.integer(0), block.columns, 'column');
      return to(range, { ...block, column, columns: 1 });
    },
  },
  getLastCell: {
    since: '1.1',
    call: (range) => {
      const { row, column, rows, columns } = range.block;
      return to(range, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
    },
  },
  getLastRow: {
    since: '1.1',
    call: (range) =>
      to(range, { ...range.block, row: range.block.row + range.block.rows - 1, rows: 1 }),
  },
  getLastColumn: {
    since: '1.1',
    call: (range) => {
      const { block } = range;
      return to(range, { ...block, column: block.column + block.columns - 1, columns: 1 });
    },
  },
  getEntireColumn: {
    since: '1.1',
    call: (range) => to(range, { ...range.block, row: 0, rows: MAX_ROWS }),
  },
  getEntireRow: {
    since: '1.1',
    call: (range) => to(range, { ...range.block, column: 0, columns: MAX_COLUMNS }),
  },
  getOffsetRange: {
    since: '1.1',
    call: (range, args) => {
      const { block } = range;
      const row = block.row + args.integer(0);
      return to(range, { ...block, row, column: block.column + args.integer(1) });
    },
  },
  getResizedRange: { since: '1.2', call: resized },
  getAbsoluteResizedRange: {
    since: '1.7',
    call: (range, args) =>
      to(range, { ...range.block, rows: args.integer(0), columns: args.integer(1) }),
  },
  getBoundingRect: {
    since: '1.1',
    call: (range, args) =>
      to(range, boundingBlock(range.block, sameSheet(range, rangeArgument(args, 0, range)))),
  },
  getIntersection: {
    since: '1.1',
    call: (range, args) => {
      const other = sameSheet(range, rangeArgument(args, 0, range));
      return orFail(range, intersect(range.block, other), 'the ranges share no cells');
    },
  },
  getIntersectionOrNullObject: {
    since: '1.4',
    call: (range, args) => {
      const other = sameSheet(range, rangeArgument(args, 0, range));
      return orNull(range, intersect(range.block, other));
    },
  },
  getRowsAbove: {
    since: '1.2',
    call: (range, args) => beside(range, args.optionalInteger(0) ?? 1, 'above'),
  },
  getRowsBelow: {
    since: '1.2',
    call: (range, args) => beside(range, args.optionalInteger(0) ?? 1, 'below'),
  },
  getColumnsBefore: {
    since: '1.2',
    call: (range, args) => beside(range, args.optionalInteger(0) ?? 1, 'left'),
  },
  getColumnsAfter: {
    since: '1.2',
    call: (range, args) => beside(range, args.optionalInteger(0) ?? 1, 'right'),
  },
  getUsedRange: {
    since: '1.1',
    call: (range, args) => {
      const first = { ...range.block, rows: 1, columns: 1 };
      // An empty range is said to use its first cell.
      return to(range, usedIn(range, args.boolean(0, false)) ?? first);
    },
  },
  getUsedRangeOrNullObject: {
    since: '1.4',
    call: (range, args) => orNull(range, usedIn(range, args.boolean(0, false))),
  },
  getSurroundingRegion: {
    since: '1.7',
    call: (range) => to(range, surroundingRegion(range)),
  },
  getVisibleView: { since: '1.3', call: (range) => visibleView(range) },
  getTables: {
    since: '1.9',
    call: (range, args) => scopedTables(range.book, tablesOver([range], args.boolean(0, false))),
  },
  find: {
    since: '1.9',
    call: (range, args) => orFail(range, findCell(range, args), 'the text was not found'),
  },
  findOrNullObject: {
    since: '1.9',
    call: (range, args) => orNull(range, findCell(range, args)),
  },
  getSpecialCells: {
    since: '1.9',
    call: (range, args) => {
      const blocks = specialCells([range], args);
      if (blocks.length === 0) throw notFound('no cells of that kind');
      return areasObject(areasOf(range.book, range.sheetId, blocks));
    },
  },
  getSpecialCellsOrNullObject: {
    since: '1.9',
    call: (range, args) => {
      const blocks = specialCells([range], args);
      return blocks.length === 0 ? null : areasObject(areasOf(range.book, range.sheetId, blocks));
    },
  },
  getMergedAreasOrNullObject: {
    since: '1.13',
    call: (range) => {
      const merges = range.book.store.merges(range.sheetId);
      const blocks = merges.filter((block) => intersect(block, range.block));
      if (blocks.length > MOST_MERGED) throw new ExcelError('GeneralException', 'merged areas');
      return blocks.length === 0 ? null : areasObject(areasOf(range.book, range.sheetId, blocks));
    },
  },
  getSpillingToRange: {
    since: '1.12',
    call: (range) => orFail(range, spillFrom(range), 'the cell does not spill'),
  },
  getSpillingToRangeOrNullObject: {
    since: '1.12',
    call: (range) => orNull(range, spillFrom(range)),
  },
  getSpillParent: {
    since: '1.12',
    call: (range) => orFail(range, spillParent(range), 'nothing spills into the cell'),
  },
  getSpillParentOrNullObject: {
    since: '1.12',
    call: (range) => orNull(range, spillParent(range)),
  },
};

/** Excel tells of no more merged areas. */
const MOST_MERGED = 512;

function sameSheet(range: RangeModel, other: RangeModel): Block {
  if (other.sheetId !== range.sheetId) throw invalidArgument('the ranges are on different sheets');
  return other.block;
}
