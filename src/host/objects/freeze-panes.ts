/** `Excel.WorksheetFreezePanes`. */
import { invalidArgument, notFound } from '../errors';
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, type Block } from '../geometry';
import { defineType, type ObjectOf } from '../interpreter/object-type';
import { RangeModel } from '../state/ranges';
import { rangeArgument, wholeSheet } from './find-range';
import { rangeObject } from './range';
import { infoOf, type SheetModel } from './worksheet';

function freeze(model: SheetModel, frozenRows: number, frozenColumns: number): null {
  if (frozenRows < 0 || frozenColumns < 0) throw invalidArgument('a count of frozen lines');
  model.book.store.updateSheet(model.id, { frozenRows, frozenColumns });
  return null;
}

function location(model: SheetModel): Block | null {
  const { frozenRows, frozenColumns } = infoOf(model);
  if (frozenRows === 0 && frozenColumns === 0) return null;
  return {
    row: 0,
    column: 0,
    rows: frozenRows === 0 ? MAX_ROWS : frozenRows,
    columns: frozenColumns === 0 ? MAX_COLUMNS : frozenColumns,
  };
}

export const freezePanesObject: ObjectOf<SheetModel> = defineType<SheetModel>(
  'WorksheetFreezePanes',
  {
    methods: {
      freezeRows: {
        since: '1.7',
        call: (model, args) => freeze(model, args.optionalInteger(0) ?? 1, 0),
      },
      freezeColumns: {
        since: '1.7',
        call: (model, args) => freeze(model, 0, args.optionalInteger(0) ?? 1),
      },
      freezeAt: {
        since: '1.7',
        call: (model, args) => {
          const { block } = rangeArgument(args, 0, wholeSheet(model.book, model.id));
          const rows = isEntireColumn(block) ? 0 : block.row + block.rows;
          return freeze(model, rows, isEntireRow(block) ? 0 : block.column + block.columns);
        },
      },
      unfreeze: { since: '1.7', call: (model) => freeze(model, 0, 0) },
      getLocation: {
        since: '1.7',
        call: (model) => {
          const block = location(model);
          if (!block) throw notFound('nothing is frozen');
          return rangeObject(new RangeModel(model.book, model.id, block));
        },
      },
      getLocationOrNullObject: {
        since: '1.7',
        call: (model) => {
          const block = location(model);
          return block && rangeObject(new RangeModel(model.book, model.id, block));
        },
      },
    },
  },
);
