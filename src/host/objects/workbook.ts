/** `Excel.Workbook`, its application, properties and runtime. */
import { ExcelError, invalidArgument } from '../errors';
import { defineType, type Property, type ObjectOf } from '../interpreter/object-type';
import { AreasModel, areasOf, RangeModel } from '../state/ranges';
import type { WorkbookState } from '../state/workbook';
import { areasObject } from './areas';
import { namesObject } from './names';
import { rangeObject } from './range';
import { customXmlPartsObject, settingsObject } from './settings';
import { workbookProtectionObject } from './sheet-protection';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

/** A range kept for an event; null once its cells are gone. */
function keptRange(book: WorkbookState, referenceId: string): RangeModel | null {
  const kept = book.ranges.find(referenceId);
  return kept instanceof RangeModel ? kept : null;
}

function requireCells(book: WorkbookState): void {
  if (book.objectSelected) throw new ExcelError('InvalidSelection', 'no cells are selected');
}

export const workbookObject: ObjectOf<WorkbookState> = defineType<WorkbookState>('Workbook', {
  properties: {
    name: { since: '1.7', get: (book) => book.name },
    readOnly: { since: '1.8', get: () => false },
    isDirty: {
      since: '1.9',
      get: (book) => book.isDirty,
      set: (book, dirty) => {
        book.isDirty = dirty === true;
      },
    },
    autoSave: { since: '1.9', get: () => false },
    previouslySaved: { since: '1.9', get: () => true },
  },
  navigation: {
    application: { since: '1.1', to: (book) => applicationObject(book) },
    worksheets: { since: '1.1', to: (book) => worksheetsObject(book) },
    tables: { since: '1.1', to: (book) => tablesObject({ book, sheetId: null }) },
    names: { since: '1.1', to: (book) => namesObject({ book, scope: null }) },
    settings: { since: '1.4', to: (book) => settingsObject(book) },
    customXmlParts: { since: '1.5', to: (book) => customXmlPartsObject(book) },
    properties: { since: '1.7', to: (book) => propertiesObject(book) },
    protection: { since: '1.7', to: (book) => workbookProtectionObject(book) },
    _Runtime: { since: 'own', to: (book) => runtimeObject(book) },
  },
  methods: {
    getActiveCell: {
      since: '1.7',
      call: (book) => {
        requireCells(book);
        const { sheetId, activeRow, activeColumn } = book.store.selection();
        const cell = { row: activeRow, column: activeColumn, rows: 1, columns: 1 };
        return rangeObject(new RangeModel(book, sheetId, cell));
      },
    },
    getSelectedRange: {
      since: '1.1',
      call: (book) => {
        requireCells(book);
        const { sheetId, blocks } = book.store.selection();
        const [block, more] = blocks;
        if (!block || more) throw new ExcelError('InvalidSelection', 'several ranges are selected');
        return rangeObject(new RangeModel(book, sheetId, block));
      },
    },
    getSelectedRanges: {
      since: '1.9',
      call: (book) => {
        requireCells(book);
        const { sheetId, blocks } = book.store.selection();
        return areasObject(areasOf(book, sheetId, blocks));
      },
    },
    _GetRangeForEventByReferenceId: {
      since: 'own',
      call: (book, args) => {
        const range = keptRange(book, args.string(0));
        if (!range) throw new ExcelError('InvalidReference', 'the cells of the event are gone');
        return rangeObject(range);
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      since: 'own',
      call: (book, args) => {
        const range = keptRange(book, args.string(0));
        return range && rangeObject(range);
      },
    },
    _RemoveReference: {
      since: 'own',
      call: (book, args) => {
        book.ranges.release(args.string(0));
        return null;
      },
    },
    _RemoveAllReferences: {
      since: 'own',
      call: (book) => {
        book.ranges.releaseAll();
        return null;
      },
    },
  },
});

/** An object kept from an earlier request. */
export function keptObject(book: WorkbookState, referenceId: string) {
  const kept = book.ranges.find(referenceId);
  if (!kept) throw new ExcelError('InvalidReference', 'the object is no longer tracked');
  return kept instanceof AreasModel ? areasObject(kept) : rangeObject(kept);
}

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;

export const applicationObject: ObjectOf<WorkbookState> = defineType<WorkbookState>('Application', {
  properties: {
    calculationMode: {
      since: '1.1',
      get: (book) => book.calculationMode,
      set: (book, mode) => {
        const found = MODES.find((name) => name === mode);
        if (found === undefined) throw invalidArgument('a calculation mode');
        book.calculationMode = found;
      },
    },
    calculationState: { since: '1.9', get: () => 'Done' },
    decimalSeparator: { since: '1.11', get: () => '.' },
    thousandsSeparator: { since: '1.11', get: () => ',' },
    useSystemSeparators: { since: '1.11', get: () => true },
  },
  navigation: { cultureInfo: { since: '1.11', to: (book) => cultureObject(book) } },
  methods: {
    calculate: {
      since: '1.1',
      call: (book, args) => {
        args.choice(0, CALCULATION_TYPES, 'Recalculate');
        book.store.calculate();
        return null;
      },
    },
    // Nothing is drawn or calculated before the request is over, so there is nothing to suspend.
    suspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    suspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
});

export const cultureObject: ObjectOf<WorkbookState> = defineType<WorkbookState>('CultureInfo', {
  properties: { name: { since: '1.11', get: () => 'en-GB' } },
});

export const runtimeObject: ObjectOf<WorkbookState> = defineType<WorkbookState>('Runtime', {
  properties: {
    enableEvents: {
      since: '1.8',
      get: ({ events }) => events.enabled,
      set: ({ events }, enabled) => {
        events.enabled = enabled === true;
      },
    },
  },
});

function text(name: string): Property<WorkbookState> {
  return {
    since: '1.7',
    clearsUndo: 'web',
    get: ({ properties }) => properties.get(name) ?? '',
    set: ({ properties }, given) => {
      properties.set(name, String(given));
    },
  };
}

export const propertiesObject: ObjectOf<WorkbookState> = defineType<WorkbookState>(
  'DocumentProperties',
  {
    properties: {
      title: text('title'),
      subject: text('subject'),
      author: text('author'),
      keywords: text('keywords'),
      comments: text('comments'),
      category: text('category'),
      manager: text('manager'),
      company: text('company'),
    },
  },
);
