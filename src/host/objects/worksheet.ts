/** `Excel.Worksheet`. */
import { ExcelError, invalidArgument, notFound } from '../errors';
import { defineType, type HostObject, type ObjectOf } from '../interpreter/object-type';
import { areasOf, RangeModel } from '../state/ranges';
import { EVENT, WORKBOOK_TARGET } from '../state/events';
import { raiseActivated } from '../state/selection';
import type { WorkbookState } from '../state/workbook';
import { areasObject } from './areas';
import { autoFilterObject } from './auto-filter';
import { colour } from './colours';
import { EVENTS, eventMethods } from './event-members';
import { areasByAddress, checkedBlock, rangeByAddress, wholeSheet } from './find-range';
import { freezePanesObject } from './freeze-panes';
import { namesObject } from './names';
import { rangeObject } from './range';
import { usedIn } from './range-derive';
import { findAll } from './search';
import { worksheetProtectionObject } from './sheet-protection';
import { checkSheetName } from './sheet-names';
import { tablesObject } from './tables';
import type { SheetInfo } from '../store';

/** A worksheet, by the id it keeps for life. */
export interface SheetModel {
  readonly book: WorkbookState;
  readonly id: string;
}

export const infoOf = ({ book, id }: SheetModel): SheetInfo => book.sheet(id);

/** The next visible (or any) sheet in a direction; null at the end. */
function neighbour(model: SheetModel, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = model.book.store.sheets();
  const from = sheets.findIndex(({ id }) => id === infoOf(model).id);
  for (let i = from + step; i >= 0 && i < sheets.length; i += step) {
    const sheet = sheets[i];
    if (sheet && (!visibleOnly || sheet.visibility === 'Visible')) {
      return worksheetObject({ book: model.book, id: sheet.id });
    }
  }
  return null;
}

function orFail(sheet: HostObject | null): HostObject {
  if (!sheet) throw notFound('no further worksheet');
  return sheet;
}

function rename(model: SheetModel, name: unknown): void {
  const { book, id } = model;
  const before = infoOf(model).name;
  const after = checkSheetName(book, name, id);
  book.store.updateSheet(id, { name: after });
  book.events.raise(EVENT.nameChanged, [id, WORKBOOK_TARGET], {
    ...{ worksheetId: id, nameBefore: before, nameAfter: after, source: 'Local' },
  });
}

function setVisibility(model: SheetModel, given: unknown): void {
  const { book, id } = model;
  const names = ['Visible', 'Hidden', 'VeryHidden'] as const;
  const visibility = names.find((name) => name === given);
  if (!visibility) throw invalidArgument('a visibility');
  const others = book.store.sheets().filter((sheet) => sheet.id !== id);
  if (visibility !== 'Visible' && !others.some((sheet) => sheet.visibility === 'Visible')) {
    throw new ExcelError('InvalidOperation', 'a workbook shows at least one worksheet');
  }
  book.store.updateSheet(id, { visibility });
}

/** Deleting the last visible sheet, or one that is very hidden, is refused. */
function remove(model: SheetModel): null {
  const { book, id } = model;
  const { visibility } = infoOf(model);
  const others = book.store.sheets().filter((sheet) => sheet.id !== id);
  if (visibility === 'VeryHidden' || !others.some((sheet) => sheet.visibility === 'Visible')) {
    throw new ExcelError('InvalidOperation', 'the worksheet cannot be deleted');
  }
  book.dropSheet(id);
  book.store.removeSheet(id);
  book.events.raise(EVENT.deleted, [WORKBOOK_TARGET], { worksheetId: id, source: 'Local' });
  return null;
}

function activate({ book, id }: SheetModel): null {
  if (book.sheet(id).visibility !== 'Visible') {
    throw new ExcelError('InvalidOperation', 'a hidden worksheet cannot be activated');
  }
  const previous = book.store.activeSheet();
  if (previous === id) return null;
  book.store.activate(id);
  raiseActivated(book, id, previous);
  return null;
}

export const worksheetObject: ObjectOf<SheetModel> = defineType<SheetModel>('Worksheet', {
  id: { key: 'Id', of: ({ id }) => id },
  properties: {
    id: { since: '1.1', get: (model) => infoOf(model).id },
    name: {
      since: '1.1',
      clearsUndo: 'desktop',
      get: (model) => infoOf(model).name,
      set: rename,
    },
    position: {
      since: '1.1',
      clearsUndo: 'desktop',
      get: ({ book, id }) => book.store.sheets().findIndex((sheet) => sheet.id === id),
      set: ({ book, id }, position) => {
        if (typeof position !== 'number' || !book.store.sheets()[position]) {
          throw invalidArgument('a position among the worksheets');
        }
        book.store.updateSheet(id, { position });
      },
    },
    visibility: {
      since: '1.1',
      clearsUndo: 'desktop',
      get: (model) => infoOf(model).visibility,
      set: setVisibility,
    },
    tabColor: {
      since: '1.7',
      get: (model) => infoOf(model).tabColor,
      set: ({ book, id }, given) => {
        book.store.updateSheet(id, { tabColor: colour(given) ?? '' });
      },
    },
    showGridlines: {
      since: '1.8',
      get: ({ book, id }) => !book.hiddenGridlines.has(id),
      set: setGridlines,
    },
    // The library writes showGridlines under this name.
    gridlines: { since: 'own', set: setGridlines },
  },
  navigation: {
    tables: { since: '1.1', to: ({ book, id }) => tablesObject({ book, sheetId: id }) },
    names: { since: '1.4', to: ({ book, id }) => namesObject({ book, scope: id }) },
    protection: { since: '1.2', to: (model) => worksheetProtectionObject(model) },
    freezePanes: { since: '1.7', to: (model) => freezePanesObject(model) },
    autoFilter: { since: '1.9', to: (model) => autoFilterObject(model) },
  },
  methods: {
    activate: { since: '1.1', call: activate },
    delete: { since: '1.1', clearsUndo: 'everywhere', call: remove },
    calculate: {
      since: '1.6',
      call: ({ book, id }) => {
        book.store.calculate(id);
        return null;
      },
    },
    getRange: {
      since: '1.1',
      call: (model, args) => {
        const { id } = infoOf(model);
        const address = args.optionalString(0);
        if (address === null || address === '') return rangeObject(wholeSheet(model.book, id));
        return rangeObject(rangeByAddress(model.book, id, address));
      },
    },
    getRanges: {
      since: '1.9',
      call: (model, args) => {
        const { id } = infoOf(model);
        const address = args.optionalString(0);
        const whole = wholeSheet(model.book, id);
        if (address === null || address === '') {
          return areasObject(areasOf(model.book, id, [whole.block]));
        }
        return areasObject(areasByAddress(model.book, id, address));
      },
    },
    getCell: {
      since: '1.1',
      call: (model, args) => {
        const at = { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 };
        return rangeObject(new RangeModel(model.book, infoOf(model).id, checkedBlock(at)));
      },
    },
    getRangeByIndexes: {
      since: '1.7',
      call: (model, args) => {
        const [row, column] = [args.integer(0), args.integer(1)];
        const block = checkedBlock({
          row,
          column,
          rows: args.integer(2),
          columns: args.integer(3),
        });
        return rangeObject(new RangeModel(model.book, infoOf(model).id, block));
      },
    },
    getUsedRange: {
      since: '1.1',
      call: (model, args) => {
        const whole = wholeSheet(model.book, infoOf(model).id);
        // An empty worksheet is said to use A1.
        const used = usedIn(whole, args.boolean(0, false));
        return rangeObject(whole.at(used ?? { row: 0, column: 0, rows: 1, columns: 1 }));
      },
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: (model, args) => {
        const whole = wholeSheet(model.book, infoOf(model).id);
        const used = usedIn(whole, args.boolean(0, false));
        return used ? rangeObject(whole.at(used)) : null;
      },
    },
    findAll: {
      since: '1.9',
      call: (model, args) => {
        const blocks = findAll(wholeSheet(model.book, infoOf(model).id), args);
        if (blocks.length === 0) throw notFound('the text was not found');
        return areasObject(areasOf(model.book, model.id, blocks));
      },
    },
    findAllOrNullObject: {
      since: '1.9',
      call: (model, args) => {
        const blocks = findAll(wholeSheet(model.book, infoOf(model).id), args);
        return blocks.length === 0 ? null : areasObject(areasOf(model.book, model.id, blocks));
      },
    },
    getNext: {
      since: '1.5',
      call: (model, args) => orFail(neighbour(model, 1, args.boolean(0, false))),
    },
    getNextOrNullObject: {
      since: '1.5',
      call: (model, args) => neighbour(model, 1, args.boolean(0, false)),
    },
    getPrevious: {
      since: '1.5',
      call: (model, args) => orFail(neighbour(model, -1, args.boolean(0, false))),
    },
    getPreviousOrNullObject: {
      since: '1.5',
      call: (model, args) => neighbour(model, -1, args.boolean(0, false)),
    },
    _GetSheetById: {
      since: 'own',
      call: ({ book }, args) => worksheetObject({ book, id: args.string(0) }),
    },
    ...eventMethods<SheetModel>(EVENTS.worksheet, ({ book, id }) => ({ book, target: id })),
  },
});

function setGridlines({ book, id }: SheetModel, shown: unknown): void {
  if (shown === false) book.hiddenGridlines.add(id);
  else book.hiddenGridlines.delete(id);
}
