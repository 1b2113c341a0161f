/** `range.copyFrom`: values, formulas, looks, or all of them. */
import { invalidArgument } from '../errors';
import { isOnSheet, matrix, type Block } from '../geometry';
import type { Arguments } from '../interpreter/arguments';
import type { CellPatch } from '../store';
import { moveReferences } from '../cells/references';
import { writeCells } from '../state/edits';
import type { RangeModel } from '../state/ranges';
import { rangeOfWorkbook } from './find-range';
import { formulasOf, isUnbounded, raiseFormatChanged, valuesOf } from './range-content';

const TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** Copies a range or an address here. The copy is as large as its source, or repeats it. */
export function copyInto(range: RangeModel, args: Arguments): void {
  const source = rangeOfWorkbook(args, 0, range.book);
  const type = args.choice(1, TYPES, 'All');
  const skipBlanks = args.boolean(2, false);
  if (args.boolean(3, false)) throw invalidArgument('transposed copies are not in the Excel host');
  if (type === 'Link') throw invalidArgument('linked copies are not in the Excel host');
  if (isUnbounded(source.block)) throw invalidArgument('copies of unbounded ranges');
  const target = targetBlock(range.block, source.block);
  if (type !== 'Formats') copyContent(range, source, target, type, skipBlanks);
  if (type === 'Formats' || type === 'All') copyFormats(range, source, target);
}

/** A target of a whole multiple of the source is filled; any other takes the source once. */
function targetBlock(into: Block, from: Block): Block {
  const fills = into.rows % from.rows === 0 && into.columns % from.columns === 0;
  const block =
    fills && !isUnbounded(into) ? into : { ...from, row: into.row, column: into.column };
  if (!isOnSheet(block)) throw invalidArgument('the copy would not be on the worksheet');
  return block;
}

function copyContent(
  range: RangeModel,
  source: RangeModel,
  target: Block,
  type: 'All' | 'Formulas' | 'Values',
  skipBlanks: boolean,
): void {
  const from = source.block;
  const values = valuesOf(source, from);
  const formulas = formulasOf(source, from);
  const cells = matrix(target.rows, target.columns, (r, c): CellPatch | null => {
    const value = values[r % from.rows]?.[c % from.columns] ?? '';
    const formula = formulas[r % from.rows]?.[c % from.columns] ?? '';
    if (formula !== '' && type !== 'Values') {
      const rows = target.row + r - (from.row + (r % from.rows));
      const columns = target.column + c - (from.column + (c % from.columns));
      return { formula: moveReferences(formula, rows, columns) };
    }
    return value === '' && skipBlanks ? null : { value };
  });
  writeCells(range.book, range.sheetId, target, cells);
}

function copyFormats(range: RangeModel, source: RangeModel, target: Block): void {
  const { book, sheetId } = range;
  const from = source.block;
  book.protection.requireAllowed(sheetId, 'allowFormatCells');
  const formats = book.store.readNumberFormats(source.sheetId, from);
  const numberFormats = matrix(target.rows, target.columns, (r, c) => ({
    numberFormat: formats[r % from.rows]?.[c % from.columns] ?? 'General',
  }));
  const looks = matrix(from.rows, from.columns, (r, c) =>
    book.store.readFormat(source.sheetId, from.row + r, from.column + c),
  );
  book.store.clear(sheetId, target, 'Formats');
  book.store.writeCells(sheetId, target.row, target.column, numberFormats);
  for (let r = 0; r < target.rows; r++) {
    for (let c = 0; c < target.columns; c++) {
      const look = looks[r % from.rows]?.[c % from.columns] ?? {};
      if (Object.keys(look).length === 0) continue;
      const cell = { row: target.row + r, column: target.column + c, rows: 1, columns: 1 };
      book.store.writeFormat(sheetId, cell, look);
    }
  }
  raiseFormatChanged(range.at(target));
}
