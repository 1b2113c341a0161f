/** `Excel.WorksheetProtection`, and the workbook's own, which the host never sets. */
import { invalidArgument } from '../errors';
import { defineType, value, type ObjectOf } from '../interpreter/object-type';
import { EVENT, WORKBOOK_TARGET } from '../state/events';
import { PROTECTION_OPTIONS } from '../state/protection';
import type { WorkbookState } from '../state/workbook';
import type { SheetModel } from './worksheet';

const SELECTION_MODES = ['Normal', 'Unlocked', 'None'];

function raise({ book, id }: SheetModel, isProtected: boolean): void {
  book.events.raise(EVENT.protectionChanged, [id, WORKBOOK_TARGET], {
    worksheetId: id,
    isProtected,
    source: 'Local',
  });
}

export const worksheetProtectionObject: ObjectOf<SheetModel> = defineType<SheetModel>(
  'WorksheetProtection',
  {
    properties: {
      protected: { since: '1.2', get: ({ book, id }) => book.protection.lock(id) !== null },
      options: {
        since: '1.2',
        get: ({ book, id }) => {
          const lock = book.protection.lock(id);
          if (!lock) return null;
          const allowed = PROTECTION_OPTIONS.map((name) => [name, lock.options.has(name)] as const);
          return { ...Object.fromEntries(allowed), selectionMode: lock.selectionMode };
        },
      },
    },
    methods: {
      protect: {
        since: '1.2',
        clearsUndo: 'everywhere',
        call: (model, args) => {
          const given = args.fields(0);
          const mode = given['selectionMode'];
          if (mode !== undefined && !SELECTION_MODES.includes(String(mode))) {
            throw invalidArgument('selectionMode');
          }
          model.book.protection.protect(model.id, {
            options: new Set(PROTECTION_OPTIONS.filter((name) => given[name] === true)),
            selectionMode: typeof mode === 'string' ? mode : 'Normal',
            password: args.optionalString(1) ?? '',
          });
          raise(model, true);
          return null;
        },
      },
      unprotect: {
        since: '1.7',
        clearsUndo: 'everywhere',
        call: (model, args) => {
          model.book.protection.unprotect(model.id, args.optionalString(0) ?? '');
          raise(model, false);
          return null;
        },
      },
      checkPassword: {
        since: 'online',
        call: ({ book, id }, args) => {
          const lock = book.protection.lock(id);
          return value(!lock || lock.password === (args.optionalString(0) ?? ''));
        },
      },
    },
  },
);

export const workbookProtectionObject: ObjectOf<WorkbookState> = defineType<WorkbookState>(
  'WorkbookProtection',
  {
    properties: { protected: { since: '1.7', get: () => false } },
  },
);
