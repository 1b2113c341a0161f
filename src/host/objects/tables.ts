/** `Excel.Table` and the collections of tables. */
import { invalidArgument, notFound } from '../errors';
import { encloses, intersect, type Block } from '../geometry';
import type { Arguments } from '../interpreter/arguments';
import {
  defineType,
  value,
  type HostObject,
  type Property,
  type ObjectOf,
} from '../interpreter/object-type';
import { WORKBOOK_TARGET } from '../state/events';
import { RangeModel } from '../state/ranges';
import {
  addTable,
  bodyOf,
  convertToRange,
  deleteTable,
  resizeTable,
  showHeaders,
  showTotals,
} from '../state/table-edits';
import type { TableState } from '../state/tables';
import type { WorkbookState } from '../state/workbook';
import { autoFilterObject, clearTableFilter } from './auto-filter';
import { EVENTS, eventMethods } from './event-members';
import { rangeArgument, rangeByAddress, rangeOfWorkbook, wholeSheet } from './find-range';
import { rangeObject } from './range';
import { tableColumnsObject } from './table-columns';
import { tableRowsObject } from './table-rows';
import { worksheetObject } from './worksheet';

/** Tables of a sheet; of the whole workbook when `sheetId` is null. */
interface TablesModel {
  readonly book: WorkbookState;
  readonly sheetId: string | null;
}

/** A table, by the id it keeps for life. */
export interface TableModel {
  readonly book: WorkbookState;
  readonly id: string;
}

export const tableOf = ({ book, id }: TableModel): TableState => book.tables.get(id);

export function rangeOn(model: TableModel, block: Block): HostObject {
  return rangeObject(new RangeModel(model.book, tableOf(model).sheetId, block));
}

function object(book: WorkbookState, table: TableState | null | undefined, key = ''): HostObject {
  if (!table) throw notFound(`table "${key}"`);
  return tableObject({ book, id: table.id });
}

function listed({ book, sheetId }: TablesModel): readonly TableState[] {
  return sheetId === null ? book.tables.all() : book.tables.onSheet(sheetId);
}

function find(model: TablesModel, key: string): TableState | null {
  const table = model.book.tables.find(key);
  return table && (model.sheetId === null || table.sheetId === model.sheetId) ? table : null;
}

function addressed({ book, sheetId }: TablesModel, args: Arguments): RangeModel {
  if (sheetId === null || args.object(0)) return rangeOfWorkbook(args, 0, book);
  return rangeByAddress(book, sheetId, args.string(0));
}

export const tablesObject: ObjectOf<TablesModel> = defineType<TablesModel>('TableCollection', {
  properties: { count: { since: '1.1', get: (model) => listed(model).length } },
  items: (model) => listed(model).map((table) => object(model.book, table)),
  item: (model, key) => object(model.book, find(model, String(key)), String(key)),
  methods: {
    add: {
      since: '1.1',
      call: (model, args) => {
        const range = addressed(model, args);
        const { book } = model;
        return object(book, addTable(book, range.sheetId, range.block, args.boolean(1, false)));
      },
    },
    getCount: { since: '1.4', call: (model) => value(listed(model).length) },
    getItem: {
      since: '1.1',
      call: (model, args) => object(model.book, find(model, args.string(0)), args.string(0)),
    },
    getItemAt: {
      since: '1.1',
      call: (model, args) => {
        const table = listed(model)[args.integer(0)];
        if (!table) throw invalidArgument('there are fewer tables');
        return object(model.book, table);
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (model, args) => {
        const table = find(model, args.string(0));
        return table && object(model.book, table);
      },
    },
    ...eventMethods<TablesModel>(EVENTS.tables, ({ book, sheetId }) => ({
      book,
      target: sheetId ?? WORKBOOK_TARGET,
    })),
  },
});

/** Tables that touch, or lie wholly in, any of some ranges. */
export function tablesOver(ranges: readonly RangeModel[], fully: boolean): readonly TableState[] {
  const [first] = ranges;
  if (!first) return [];
  return first.book.tables
    .onSheet(first.sheetId)
    .filter((table) =>
      ranges.some(({ block }) =>
        fully ? encloses(block, table.block) : intersect(block, table.block) !== null,
      ),
    );
}

interface ScopedModel {
  readonly book: WorkbookState;
  readonly tables: readonly TableState[];
}

export function scopedTables(book: WorkbookState, tables: readonly TableState[]): HostObject {
  return scopedTablesObject({ book, tables });
}

function inScope({ book, tables }: ScopedModel, key: string): TableState | null {
  const table = book.tables.find(key);
  return table && tables.some(({ id }) => id === table.id) ? table : null;
}

export const scopedTablesObject: ObjectOf<ScopedModel> = defineType<ScopedModel>(
  'TableScopedCollection',
  {
    items: ({ book, tables }) => tables.map((table) => object(book, table)),
    item: (model, key) => object(model.book, inScope(model, String(key)), String(key)),
    methods: {
      getCount: { since: '1.9', call: ({ tables }) => value(tables.length) },
      getFirst: { since: '1.9', call: ({ book, tables }) => object(book, tables[0]) },
      getItem: {
        since: '1.9',
        call: (model, args) => object(model.book, inScope(model, args.string(0)), args.string(0)),
      },
      getItemOrNullObject: {
        since: '1.14',
        call: (model, args) => {
          const table = inScope(model, args.string(0));
          return table && object(model.book, table);
        },
      },
    },
  },
);

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(name: Flag): Property<TableModel> {
  return {
    since: '1.3',
    get: (model) => tableOf(model)[name],
    set: (model, given) => {
      model.book.tables.put({ ...tableOf(model), [name]: given === true });
    },
  };
}

export const tableObject: ObjectOf<TableModel> = defineType<TableModel>('Table', {
  id: { key: 'Id', of: ({ id }) => id },
  properties: {
    id: { since: '1.1', get: ({ id }) => id },
    name: {
      since: '1.1',
      get: (model) => tableOf(model).name,
      set: ({ book, id }, name) => {
        book.tables.rename(id, String(name));
      },
    },
    showHeaders: {
      since: '1.1',
      get: (model) => tableOf(model).showHeaders,
      set: (model, shown) => {
        showHeaders(model.book, tableOf(model), shown === true);
      },
    },
    showTotals: {
      since: '1.1',
      get: (model) => tableOf(model).showTotals,
      set: (model, shown) => {
        showTotals(model.book, tableOf(model), shown === true);
      },
    },
    style: {
      since: '1.1',
      get: (model) => tableOf(model).style,
      set: (model, style) => {
        model.book.tables.put({ ...tableOf(model), style: String(style) });
      },
    },
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    showFilterButton: flag('showFilterButton'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
  },
  navigation: {
    columns: { since: '1.1', to: (model) => tableColumnsObject(model) },
    rows: { since: '1.1', to: (model) => tableRowsObject(model) },
    worksheet: {
      since: '1.2',
      to: (model) => worksheetObject({ book: model.book, id: tableOf(model).sheetId }),
    },
    autoFilter: {
      since: '1.9',
      to: (model) =>
        autoFilterObject({ book: model.book, id: tableOf(model).sheetId, tableId: model.id }),
    },
  },
  methods: {
    getRange: { since: '1.1', call: (model) => rangeOn(model, tableOf(model).block) },
    getDataBodyRange: { since: '1.1', call: (model) => rangeOn(model, bodyOf(tableOf(model))) },
    getHeaderRowRange: {
      since: '1.1',
      call: (model) => {
        const { block, showHeaders: shown } = tableOf(model);
        if (!shown) throw notFound('the table shows no header row');
        return rangeOn(model, { ...block, rows: 1 });
      },
    },
    getTotalRowRange: {
      since: '1.1',
      call: (model) => {
        const { block, showTotals: shown } = tableOf(model);
        if (!shown) throw notFound('the table shows no total row');
        return rangeOn(model, { ...block, row: block.row + block.rows - 1, rows: 1 });
      },
    },
    resize: {
      since: '1.13',
      call: (model, args) => {
        const table = tableOf(model);
        const range = rangeArgument(args, 0, wholeSheet(model.book, table.sheetId));
        if (range.sheetId !== table.sheetId) throw invalidArgument('a range of another sheet');
        resizeTable(model.book, table, range.block);
        return null;
      },
    },
    clearFilters: {
      since: '1.2',
      call: ({ book, id }) => {
        clearTableFilter(book, id);
        return null;
      },
    },
    convertToRange: {
      since: '1.2',
      call: (model) => {
        const { sheetId, block } = tableOf(model);
        convertToRange(model.book, tableOf(model));
        return rangeObject(new RangeModel(model.book, sheetId, block));
      },
    },
    delete: {
      since: '1.1',
      call: (model) => {
        deleteTable(model.book, tableOf(model));
        return null;
      },
    },
    ...eventMethods<TableModel>(EVENTS.table, ({ book, id }) => ({ book, target: id })),
  },
});
