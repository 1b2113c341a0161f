/** `Excel.WorksheetCollection`. */
import { notFound } from '../errors';
import { defineType, value, type HostObject, type ObjectOf } from '../interpreter/object-type';
import type { SheetInfo } from '../store';
import { EVENT, WORKBOOK_TARGET } from '../state/events';
import type { WorkbookState } from '../state/workbook';
import { EVENTS, eventMethods } from './event-members';
import { checkSheetName } from './sheet-names';
import { worksheetObject } from './worksheet';

function object(book: WorkbookState, sheet: SheetInfo | undefined | null, key = ''): HostObject {
  if (!sheet) throw notFound(`worksheet "${key}"`);
  return worksheetObject({ book, id: sheet.id });
}

function listed(book: WorkbookState, visibleOnly: boolean): readonly SheetInfo[] {
  const sheets = book.store.sheets();
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
}

/** The first free "Sheet1", "Sheet2" … */
function freeName(book: WorkbookState): string {
  for (let n = book.store.sheets().length + 1; ; n++) {
    if (!book.findSheet(`Sheet${String(n)}`)) return `Sheet${String(n)}`;
  }
}

export const worksheetsObject: ObjectOf<WorkbookState> = defineType<WorkbookState>(
  'WorksheetCollection',
  {
    items: (book) => book.store.sheets().map((sheet) => object(book, sheet)),
    item: (book, key) => object(book, book.findSheet(String(key)), String(key)),
    methods: {
      add: {
        since: '1.1',
        call: (book, args) => {
          const given = args.optionalString(0);
          const name = given === null ? freeName(book) : checkSheetName(book, given, null);
          const sheet = book.store.addSheet(name);
          book.events.raise(EVENT.added, [WORKBOOK_TARGET], {
            worksheetId: sheet.id,
            source: 'Local',
          });
          return object(book, sheet);
        },
      },
      getActiveWorksheet: {
        since: '1.1',
        call: (book) => object(book, book.findSheet(book.store.activeSheet())),
      },
      getCount: {
        since: '1.4',
        call: (book, args) => value(listed(book, args.boolean(0, false)).length),
      },
      getFirst: {
        since: '1.5',
        call: (book, args) => object(book, listed(book, args.boolean(0, false))[0]),
      },
      getLast: {
        since: '1.5',
        call: (book, args) => object(book, listed(book, args.boolean(0, false)).at(-1)),
      },
      getItem: {
        since: '1.1',
        call: (book, args) => object(book, book.findSheet(args.string(0)), args.string(0)),
      },
      getItemOrNullObject: {
        since: '1.4',
        call: (book, args) => {
          const sheet = book.findSheet(args.string(0));
          return sheet && object(book, sheet);
        },
      },
      ...eventMethods<WorkbookState>(EVENTS.worksheets, (book) => ({
        book,
        target: WORKBOOK_TARGET,
      })),
    },
  },
);
