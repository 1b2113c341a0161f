/** Methods of a range that change the workbook, or that the library calls for its own ends. */
import { invalidArgument } from '../errors';
import { isEntireColumn, isEntireRow, type Block } from '../geometry';
import type { Method } from '../interpreter/object-type';
import { afterEdit, mergeCells, shiftCells } from '../state/edits';
import type { RangeModel } from '../state/ranges';
import { copyInto } from './copy-range';
import { raiseFormatChanged, wrongSize } from './range-content';
import { rangeObject } from './range';
import { raiseSelectionChanged } from '../state/selection';

const INSERT = ['Down', 'Right'] as const;
const DELETE = ['Up', 'Left'] as const;
const CLEAR = [
  ...['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'],
] as const;

/** Whole rows and columns move in the only way they can, whatever was asked for. */
function direction<T extends string>(block: Block, asked: T, down: T, right: T): T {
  if (isEntireRow(block)) return down;
  return isEntireColumn(block) ? right : asked;
}

export const rangeActions: Readonly<Record<string, Method<RangeModel>>> = {
  clear: {
    since: '1.1',
    call: (range, args) => {
      const what = args.choice(0, CLEAR, 'All');
      const { book, sheetId, block } = range;
      if (what === 'All' || what === 'Contents' || what === 'ResetContents') {
        book.protection.requireWritable(sheetId, block);
        book.store.clear(sheetId, block, what === 'All' ? 'All' : 'Contents');
        if (what === 'All') book.rules.clear(sheetId, [block]);
        afterEdit(book, sheetId, block, 'add-in');
      } else if (what === 'Formats') {
        book.protection.requireAllowed(sheetId, 'allowFormatCells');
        book.store.clear(sheetId, block, 'Formats');
        book.rules.clear(sheetId, [block]);
        raiseFormatChanged(range);
      }
      return null;
    },
  },
  insert: {
    since: '1.1',
    call: (range, args) => {
      const { block } = range;
      const shift = direction(block, args.choice(0, INSERT, 'Down'), 'Down', 'Right');
      shiftCells(range.book, range.sheetId, block, shift);
      // The range itself moved on with its cells: the answer is the room made.
      return rangeObject(range.at(block));
    },
  },
  delete: {
    since: '1.1',
    call: (range, args) => {
      const shift = direction(range.block, args.choice(0, DELETE, 'Up'), 'Up', 'Left');
      shiftCells(range.book, range.sheetId, range.block, shift);
      return null;
    },
  },
  select: {
    since: '1.1',
    call: (range) => {
      range.book.store.activate(range.sheetId);
      range.book.store.select(range.sheetId, [range.block]);
      raiseSelectionChanged(range.book);
      return null;
    },
  },
  merge: {
    since: '1.2',
    call: (range, args) => {
      const { book, sheetId, block } = range;
      book.protection.requireUnprotected(sheetId);
      if (args.boolean(0, false)) {
        for (let i = 0; i < block.rows; i++) {
          mergeCells(book, sheetId, { ...block, row: block.row + i, rows: 1 });
        }
      } else mergeCells(book, sheetId, block);
      return null;
    },
  },
  unmerge: {
    since: '1.2',
    call: (range) => {
      range.book.protection.requireUnprotected(range.sheetId);
      range.book.store.unmerge(range.sheetId, range.block);
      return null;
    },
  },
  copyFrom: {
    since: '1.9',
    call: (range, args) => {
      copyInto(range, args);
      return null;
    },
  },
  calculate: {
    since: '1.6',
    call: (range) => {
      range.book.store.calculate(range.sheetId);
      return null;
    },
  },
  _KeepReference: {
    since: 'own',
    call: (range) => {
      range.book.ranges.keep(range);
      return null;
    },
  },
  _ValidateArraySize: {
    since: 'own',
    call: ({ block }, args) => {
      if (args.integer(0) !== block.rows || args.integer(1) !== block.columns) throw wrongSize();
      if (isEntireRow(block) || isEntireColumn(block)) throw invalidArgument('an unbounded range');
      return null;
    },
  },
};
