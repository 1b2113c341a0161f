/** `Excel.NamedItem` and its collections, of the workbook and of worksheets. */
import { ExcelError, invalidArgument, notFound } from '../errors';
import { defineType, value, type HostObject, type ObjectOf } from '../interpreter/object-type';
import type { Arguments } from '../interpreter/arguments';
import { valueType } from '../state/edits';
import type { NameState, NameTarget } from '../state/names';
import { RangeModel } from '../state/ranges';
import type { WorkbookState } from '../state/workbook';
import { plain } from './range-content';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

interface NamesModel {
  readonly book: WorkbookState;
  /** A sheet's id; null for the names of the workbook. */
  readonly scope: string | null;
}

interface NameModel {
  readonly book: WorkbookState;
  readonly id: string;
}

const nameOf = ({ book, id }: NameModel): NameState => book.names.get(id);

function object(book: WorkbookState, name: NameState | null, key: string): HostObject {
  if (!name) throw notFound(`name "${key}"`);
  return namedItemObject({ book, id: name.id });
}

function targetArgument(book: WorkbookState, args: Arguments): NameTarget {
  const range = args.object(1)?.self;
  if (range instanceof RangeModel) {
    return { kind: 'cells', sheetId: range.sheetId, block: range.block };
  }
  return book.names.readTarget(args.string(1));
}

export const namesObject: ObjectOf<NamesModel> = defineType<NamesModel>('NamedItemCollection', {
  items: ({ book, scope }) =>
    book.names.inScope(scope).map((name) => object(book, name, name.name)),
  item: ({ book, scope }, key) => object(book, book.names.find(scope, String(key)), String(key)),
  methods: {
    add: {
      since: '1.4',
      call: ({ book, scope }, args) => {
        const name = args.string(0);
        const target = targetArgument(book, args);
        return object(
          book,
          book.names.add(scope, name, target, args.optionalString(2) ?? ''),
          name,
        );
      },
    },
    getCount: { since: '1.4', call: ({ book, scope }) => value(book.names.inScope(scope).length) },
    getItem: {
      since: '1.1',
      call: ({ book, scope }, args) =>
        object(book, book.names.find(scope, args.string(0)), args.string(0)),
    },
    getItemOrNullObject: {
      since: '1.4',
      call: ({ book, scope }, args) => {
        const name = book.names.find(scope, args.string(0));
        return name && object(book, name, name.name);
      },
    },
  },
});

function rangeOf(model: NameModel): RangeModel | null {
  const { target } = nameOf(model);
  if (target.kind !== 'cells') return null;
  if (!target.block) throw new ExcelError('InvalidReference', 'the cells of the name are gone');
  return new RangeModel(model.book, target.sheetId, target.block);
}

const TYPES: Readonly<Record<string, string>> = { Empty: 'String' };

export const namedItemObject: ObjectOf<NameModel> = defineType<NameModel>('NamedItem', {
  id: { key: '_Id', of: (model) => nameOf(model).name },
  properties: {
    name: { since: '1.1', get: (model) => nameOf(model).name },
    type: {
      since: '1.1',
      get: (model) => {
        const { target } = nameOf(model);
        if (target.kind === 'cells') return target.block ? 'Range' : 'Error';
        const type = valueType(target.value);
        return TYPES[type] ?? type;
      },
    },
    value: {
      since: '1.1',
      get: (model) => {
        const { target } = nameOf(model);
        if (target.kind === 'formula') return plain(target.value);
        return model.book.names.formulaOf(nameOf(model)).slice(1);
      },
    },
    formula: {
      since: '1.7',
      get: (model) => model.book.names.formulaOf(nameOf(model)),
      set: (model, formula) => {
        if (typeof formula !== 'string') throw invalidArgument('a formula is text');
        const target = model.book.names.readTarget(formula);
        model.book.names.put({ ...nameOf(model), target });
      },
    },
    visible: {
      since: '1.1',
      get: (model) => nameOf(model).visible,
      set: (model, visible) => {
        model.book.names.put({ ...nameOf(model), visible: visible === true });
      },
    },
    comment: {
      since: '1.4',
      clearsUndo: 'web',
      get: (model) => nameOf(model).comment,
      set: (model, comment) => {
        model.book.names.put({ ...nameOf(model), comment: String(comment) });
      },
    },
    scope: {
      since: '1.4',
      get: (model) => (nameOf(model).scope === null ? 'Workbook' : 'Worksheet'),
    },
  },
  navigation: {
    worksheet: {
      since: '1.4',
      to: (model) => {
        const { scope } = nameOf(model);
        if (scope === null) throw notFound('the name belongs to the workbook');
        return worksheetObject({ book: model.book, id: scope });
      },
    },
    worksheetOrNullObject: {
      since: '1.4',
      to: (model) => {
        const { scope } = nameOf(model);
        return scope === null ? null : worksheetObject({ book: model.book, id: scope });
      },
    },
  },
  methods: {
    delete: {
      since: '1.4',
      call: ({ book, id }) => {
        book.names.remove(id);
        return null;
      },
    },
    getRange: {
      since: '1.1',
      call: (model) => {
        const range = rangeOf(model);
        if (!range) throw invalidArgument('the name does not stand for cells');
        return rangeObject(range);
      },
    },
    getRangeOrNullObject: {
      since: '1.4',
      call: (model) => {
        const range = rangeOf(model);
        return range && rangeObject(range);
      },
    },
  },
});
