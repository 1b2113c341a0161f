/** `Excel.Setting`, `Excel.CustomXmlPart` and their collections. */
import { invalidArgument, notFound } from '../errors';
import { defineType, value, type HostObject, type ObjectOf } from '../interpreter/object-type';
import type { Json } from '../protocol';
import { EVENT } from '../state/events';
import type { XmlPart } from '../state/registries';
import type { WorkbookState } from '../state/workbook';

interface SettingModel {
  readonly book: WorkbookState;
  readonly key: string;
}

/** JSON as it arrived; anything else (a function, say) never gets this far. */
function isJson(given: unknown): given is Json {
  return given !== undefined;
}

function change(book: WorkbookState, key: string, given: unknown): void {
  if (!isJson(given)) throw invalidArgument('the value of a setting');
  book.settings.set(key, given);
  book.events.raiseUnasked(EVENT.settingsChanged, '', {});
}

function setting(book: WorkbookState, key: string): HostObject {
  if (!book.settings.has(key)) throw notFound(`setting "${key}"`);
  return settingObject({ book, key });
}

function settingValue({ book, key }: SettingModel): Json {
  if (!book.settings.has(key)) throw notFound(`setting "${key}"`);
  return book.settings.get(key);
}

export const settingsObject: ObjectOf<WorkbookState> = defineType<WorkbookState>(
  'SettingCollection',
  {
    items: (book) => book.settings.keys().map((key) => setting(book, key)),
    item: (book, key) => setting(book, String(key)),
    methods: {
      add: {
        since: '1.4',
        call: (book, args) => {
          change(book, args.string(0), args.raw(1));
          return setting(book, args.string(0));
        },
      },
      getCount: { since: '1.4', call: (book) => value(book.settings.keys().length) },
      getItem: { since: '1.4', call: (book, args) => setting(book, args.string(0)) },
      getItemOrNullObject: {
        since: '1.4',
        call: (book, args) => {
          const key = args.string(0);
          return book.settings.has(key) ? settingObject({ book, key }) : null;
        },
      },
    },
  },
);

export const settingObject: ObjectOf<SettingModel> = defineType<SettingModel>('Setting', {
  id: { key: '_Id', of: ({ key }) => key },
  properties: {
    key: { since: '1.4', get: ({ key }) => key },
    value: {
      since: '1.4',
      get: settingValue,
      set: ({ book, key }, given) => {
        change(book, key, given);
      },
    },
  },
  methods: {
    delete: {
      since: '1.4',
      call: ({ book, key }) => {
        book.settings.delete(key);
        book.events.raiseUnasked(EVENT.settingsChanged, '', {});
        return null;
      },
    },
  },
});

interface PartModel {
  readonly book: WorkbookState;
  readonly id: string;
}

function partOf({ book, id }: PartModel): XmlPart {
  const part = book.xmlParts.get(id);
  if (!part) throw notFound('the custom XML part was deleted');
  return part;
}

function partObject(book: WorkbookState, part: XmlPart | null | undefined): HostObject {
  if (!part) throw notFound('custom XML part');
  return customXmlPartObject({ book, id: part.id });
}

export const customXmlPartObject: ObjectOf<PartModel> = defineType<PartModel>('CustomXmlPart', {
  id: { key: 'Id', of: ({ id }) => id },
  properties: {
    id: { since: '1.5', get: ({ id }) => id },
    namespaceUri: { since: '1.5', get: (model) => partOf(model).namespaceUri },
  },
  methods: {
    getXml: { since: '1.5', call: (model) => value(partOf(model).xml) },
    setXml: {
      since: '1.5',
      call: (model, args) => {
        model.book.xmlParts.set(partOf(model).id, args.string(0));
        return null;
      },
    },
    delete: {
      since: '1.5',
      call: (model) => {
        model.book.xmlParts.delete(partOf(model).id);
        return null;
      },
    },
  },
});

export const customXmlPartsObject: ObjectOf<WorkbookState> = defineType<WorkbookState>(
  'CustomXmlPartCollection',
  {
    items: (book) => book.xmlParts.all().map((part) => partObject(book, part)),
    item: (book, key) => partObject(book, book.xmlParts.get(String(key))),
    methods: {
      add: {
        since: '1.5',
        call: (book, args) => partObject(book, book.xmlParts.add(args.string(0))),
      },
      getByNamespace: {
        since: '1.5',
        call: (book, args) => scopedPartsObject({ book, namespaceUri: args.string(0) }),
      },
      getCount: { since: '1.5', call: (book) => value(book.xmlParts.all().length) },
      getItem: {
        since: '1.5',
        call: (book, args) => partObject(book, book.xmlParts.get(args.string(0))),
      },
      getItemOrNullObject: {
        since: '1.5',
        call: (book, args) => {
          const part = book.xmlParts.get(args.string(0));
          return part && partObject(book, part);
        },
      },
    },
  },
);

interface ScopeModel {
  readonly book: WorkbookState;
  readonly namespaceUri: string;
}

function partsOf({ book, namespaceUri }: ScopeModel): readonly XmlPart[] {
  return book.xmlParts.all().filter((part) => part.namespaceUri === namespaceUri);
}

export const scopedPartsObject: ObjectOf<ScopeModel> = defineType<ScopeModel>(
  'CustomXmlPartScopedCollection',
  {
    items: (scope) => partsOf(scope).map((part) => partObject(scope.book, part)),
    item: (scope, key) =>
      partObject(
        scope.book,
        partsOf(scope).find(({ id }) => id === key),
      ),
    methods: {
      getCount: { since: '1.5', call: (scope) => value(partsOf(scope).length) },
      getItem: {
        since: '1.5',
        call: (scope, args) =>
          partObject(
            scope.book,
            partsOf(scope).find(({ id }) => id === args.string(0)),
          ),
      },
      getItemOrNullObject: {
        since: '1.5',
        call: (scope, args) => {
          const part = partsOf(scope).find(({ id }) => id === args.string(0));
          return part ? partObject(scope.book, part) : null;
        },
      },
      getOnlyItem: {
        since: '1.5',
        call: (scope) => {
          const [part, more] = partsOf(scope);
          if (more) throw invalidArgument('there is more than one part');
          return partObject(scope.book, part);
        },
      },
      getOnlyItemOrNullObject: {
        since: '1.5',
        call: (scope) => {
          const [part, more] = partsOf(scope);
          return part && !more ? partObject(scope.book, part) : null;
        },
      },
    },
  },
);
