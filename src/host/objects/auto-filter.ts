/** `Excel.AutoFilter` of a sheet or a table: seen, cleared and removed, but not set. */
import { notFound } from '../errors';
import { defineType, type ObjectOf } from '../interpreter/object-type';
import type { Block } from '../geometry';
import { RangeModel } from '../state/ranges';
import type { WorkbookState } from '../state/workbook';
import { rangeObject } from './range';

export interface FilterModel {
  readonly book: WorkbookState;
  readonly id: string;
  /** Present for the filter of a table. */
  readonly tableId?: string;
}

interface Filter {
  readonly sheetId: string;
  readonly block: Block;
  readonly filtering: boolean;
}

function filterOf({ book, id, tableId }: FilterModel): Filter | null {
  if (tableId === undefined) {
    const filter = book.store.filter(id);
    return filter && { sheetId: id, ...filter };
  }
  const table = book.tables.get(tableId);
  if (!table.showFilterButton || !table.showHeaders) return null;
  const { block, sheetId } = table;
  return { sheetId, block, filtering: hasHiddenRows(book, sheetId, block) };
}

function hasHiddenRows(book: WorkbookState, sheetId: string, block: Block): boolean {
  for (let row = block.row + 1; row < block.row + block.rows; row++) {
    if (book.store.readAxis(sheetId, 'rows', row).hidden) return true;
  }
  return false;
}

/** Shows every row of a table again. */
export function clearTableFilter(book: WorkbookState, tableId: string): void {
  const { sheetId, block } = book.tables.get(tableId);
  book.protection.requireAllowed(sheetId, 'allowAutoFilter');
  book.store.writeAxis(sheetId, 'rows', block.row, block.rows, { hidden: false });
}

function clear(model: FilterModel, remove: boolean): null {
  const { book, id, tableId } = model;
  if (tableId === undefined) {
    book.protection.requireAllowed(id, 'allowAutoFilter');
    book.store.clearFilter(id, remove);
  } else {
    clearTableFilter(book, tableId);
    if (remove) book.tables.put({ ...book.tables.get(tableId), showFilterButton: false });
  }
  return null;
}

export const autoFilterObject: ObjectOf<FilterModel> = defineType<FilterModel>('AutoFilter', {
  properties: {
    enabled: { since: '1.9', get: (model) => filterOf(model) !== null },
    isDataFiltered: { since: '1.9', get: (model) => filterOf(model)?.filtering ?? false },
  },
  methods: {
    clearCriteria: { since: '1.9', call: (model) => clear(model, false) },
    remove: { since: '1.9', call: (model) => clear(model, true) },
    getRange: {
      since: '1.9',
      call: (model) => {
        const filter = filterOf(model);
        if (!filter) throw notFound('there is no filter');
        return rangeObject(new RangeModel(model.book, filter.sheetId, filter.block));
      },
    },
    getRangeOrNullObject: {
      since: '1.9',
      call: (model) => {
        const filter = filterOf(model);
        return filter && rangeObject(new RangeModel(model.book, filter.sheetId, filter.block));
      },
    },
  },
});
