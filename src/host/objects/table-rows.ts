/** `Excel.TableRow` and `Excel.TableRowCollection`. */
import { invalidArgument } from '../errors';
import type { Arguments } from '../interpreter/arguments';
import { defineType, value, type HostObject, type ObjectOf } from '../interpreter/object-type';
import { RangeModel } from '../state/ranges';
import { addRows, bodyOf, deleteRows } from '../state/table-edits';
import type { WorkbookState } from '../state/workbook';
import { readValues, setContent, wrongSize } from './range-content';
import { rangeOn, tableOf, type TableModel } from './tables';

/** A row of data by its place: rows have no identity in Excel either. */
interface RowModel {
  readonly book: WorkbookState;
  readonly table: TableModel;
  readonly index: number;
}

function rangeOf({ book, table, index }: RowModel): RangeModel {
  const state = tableOf(table);
  const body = bodyOf(state);
  if (index < 0 || index >= body.rows) throw invalidArgument('the table has fewer rows');
  return new RangeModel(book, state.sheetId, { ...body, row: body.row + index, rows: 1 });
}

function object(table: TableModel, index: number): HostObject {
  return tableRowObject({ book: table.book, table, index });
}

function add(model: TableModel, args: Arguments): HostObject {
  const table = tableOf(model);
  const given = args.raw(1);
  const rows: readonly unknown[] = Array.isArray(given) ? given : [null];
  const width = table.columns.length;
  if (Array.isArray(given) && !rows.every((row) => Array.isArray(row) && row.length === width)) {
    throw wrongSize();
  }
  const made = addRows(model.book, table, args.optionalInteger(0), rows.length);
  if (given !== null && given !== undefined) {
    setContent(new RangeModel(model.book, table.sheetId, made.cells), given);
  }
  return object(model, made.index);
}

export const tableRowsObject: ObjectOf<TableModel> = defineType<TableModel>('TableRowCollection', {
  properties: { count: { since: '1.1', get: (model) => bodyOf(tableOf(model)).rows } },
  items: (model) =>
    Array.from({ length: bodyOf(tableOf(model)).rows }, (_, index) => object(model, index)),
  methods: {
    add: { since: '1.1', call: add },
    getCount: { since: '1.4', call: (model) => value(bodyOf(tableOf(model)).rows) },
    getItemAt: {
      since: '1.1',
      call: (model, args) => {
        const row = { book: model.book, table: model, index: args.integer(0) };
        rangeOf(row);
        return tableRowObject(row);
      },
    },
    deleteRowsAt: {
      since: 'online',
      call: (model, args) => {
        deleteRows(model.book, tableOf(model), args.integer(0), args.optionalInteger(1) ?? 1);
        return null;
      },
    },
  },
});

export const tableRowObject: ObjectOf<RowModel> = defineType<RowModel>('TableRow', {
  properties: {
    index: { since: '1.1', get: ({ index }) => index },
    values: {
      since: '1.1',
      get: (model) => readValues(rangeOf(model)),
      set: (model, given) => {
        setContent(rangeOf(model), given);
      },
    },
  },
  methods: {
    getRange: { since: '1.1', call: (model) => rangeOn(model.table, rangeOf(model).block) },
    delete: {
      since: '1.1',
      call: (model) => {
        rangeOf(model);
        deleteRows(model.book, tableOf(model.table), model.index, 1);
        return null;
      },
    },
  },
});
