/** `Excel.TableColumn` and `Excel.TableColumnCollection`. */
import { ExcelError, invalidArgument, notFound } from '../errors';
import type { Block } from '../geometry';
import type { Arguments } from '../interpreter/arguments';
import { defineType, value, type HostObject, type ObjectOf } from '../interpreter/object-type';
import { RangeModel } from '../state/ranges';
import { writeCells } from '../state/edits';
import { sameName } from '../state/names';
import { addColumn, bodyOf, columnPart, deleteColumn } from '../state/table-edits';
import type { TableColumnState } from '../state/tables';
import type { WorkbookState } from '../state/workbook';
import { readValues, setContent, wrongSize } from './range-content';
import { rangeOn, tableOf, type TableModel } from './tables';

/** A column, by the id it keeps for life. */
interface ColumnModel {
  readonly book: WorkbookState;
  readonly table: TableModel;
  readonly id: number;
}

function indexOf({ table, id }: ColumnModel): number {
  const index = tableOf(table).columns.findIndex((column) => column.id === id);
  if (index < 0) throw notFound('the column of the table was deleted');
  return index;
}

function stateOf(model: ColumnModel): TableColumnState {
  const column = tableOf(model.table).columns[indexOf(model)];
  if (!column) throw notFound('the column of the table was deleted');
  return column;
}

function rangeOf(model: ColumnModel, part: Block): RangeModel {
  const { sheetId } = tableOf(model.table);
  return new RangeModel(model.book, sheetId, columnPart(part, indexOf(model)));
}

function object(table: TableModel, column: TableColumnState | undefined, key = ''): HostObject {
  if (!column) throw notFound(`column "${key}" of the table`);
  return tableColumnObject({ book: table.book, table, id: column.id });
}

/** A column by id or name. */
function find(table: TableModel, key: unknown): TableColumnState | undefined {
  const { columns } = tableOf(table);
  return (
    columns.find(({ id }) => id === Number(key)) ??
    columns.find(({ name }) => sameName(name, String(key)))
  );
}

/** A new column; the values given for it begin with its header. */
function add(model: TableModel, args: Arguments): HostObject {
  const table = tableOf(model);
  const given = args.raw(1);
  if (Array.isArray(given) && given.length !== table.block.rows) throw wrongSize();
  const made = addColumn(model.book, table, args.optionalInteger(0), args.optionalString(2));
  const column = made.table.columns[made.index];
  if (given !== null && given !== undefined) {
    const cells = columnPart(made.table.block, made.index);
    setContent(new RangeModel(model.book, table.sheetId, cells), given);
  }
  return object(model, column);
}

export const tableColumnsObject: ObjectOf<TableModel> = defineType<TableModel>(
  'TableColumnCollection',
  {
    properties: { count: { since: '1.1', get: (model) => tableOf(model).columns.length } },
    items: (model) => tableOf(model).columns.map((column) => object(model, column)),
    item: (model, key) => object(model, find(model, key), String(key)),
    methods: {
      add: { since: '1.1', call: add },
      getCount: { since: '1.4', call: (model) => value(tableOf(model).columns.length) },
      getItem: {
        since: '1.1',
        call: (model, args) => object(model, find(model, args.raw(0)), String(args.raw(0))),
      },
      getItemAt: {
        since: '1.1',
        call: (model, args) => {
          const column = tableOf(model).columns[args.integer(0)];
          if (!column) throw invalidArgument('the table has fewer columns');
          return object(model, column);
        },
      },
      getItemOrNullObject: {
        since: '1.4',
        call: (model, args) => {
          const column = find(model, args.raw(0));
          return column ? object(model, column) : null;
        },
      },
    },
  },
);

function rename(model: ColumnModel, given: unknown): void {
  const table = tableOf(model.table);
  const name = String(given);
  if (name === '') throw invalidArgument('a column needs a name');
  const other = find(model.table, name);
  if (other && other.id !== model.id) throw new ExcelError('ItemAlreadyExists', name);
  const index = indexOf(model);
  const columns = table.columns.map((column, i) => (i === index ? { ...column, name } : column));
  model.book.tables.put({ ...table, columns });
  if (!table.showHeaders) return;
  const header = columnPart({ ...table.block, rows: 1 }, index);
  writeCells(model.book, table.sheetId, header, [[{ value: name }]]);
}

export const tableColumnObject: ObjectOf<ColumnModel> = defineType<ColumnModel>('TableColumn', {
  id: { key: 'Id', of: ({ id }) => id },
  properties: {
    id: { since: '1.1', get: ({ id }) => id },
    index: { since: '1.1', get: indexOf },
    name: { since: '1.1', get: (model) => stateOf(model).name, set: rename },
    values: {
      since: '1.1',
      get: (model) => readValues(rangeOf(model, tableOf(model.table).block)),
      set: (model, given) => {
        setContent(rangeOf(model, tableOf(model.table).block), given);
      },
    },
  },
  methods: {
    getRange: {
      since: '1.1',
      call: (model) => rangeOn(model.table, rangeOf(model, tableOf(model.table).block).block),
    },
    getDataBodyRange: {
      since: '1.1',
      call: (model) => rangeOn(model.table, rangeOf(model, bodyOf(tableOf(model.table))).block),
    },
    getHeaderRowRange: {
      since: '1.1',
      call: (model) => {
        const { block, showHeaders } = tableOf(model.table);
        if (!showHeaders) throw notFound('the table shows no header row');
        return rangeOn(model.table, columnPart({ ...block, rows: 1 }, indexOf(model)));
      },
    },
    getTotalRowRange: {
      since: '1.1',
      call: (model) => {
        const { block, showTotals } = tableOf(model.table);
        if (!showTotals) throw notFound('the table shows no total row');
        const last = { ...block, row: block.row + block.rows - 1, rows: 1 };
        return rangeOn(model.table, columnPart(last, indexOf(model)));
      },
    },
    delete: {
      since: '1.1',
      call: (model) => {
        deleteColumn(model.book, tableOf(model.table), indexOf(model));
        return null;
      },
    },
  },
});
