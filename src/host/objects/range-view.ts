/** `Excel.RangeView`: the rows and columns of a range that can be seen. */
import { blockAddress } from '../address';
import { displayText } from '../cells/display';
import { invalidArgument } from '../errors';
import { defineType, value, type HostObject, type ObjectOf } from '../interpreter/object-type';
import { valueType } from '../state/edits';
import type { RangeModel } from '../state/ranges';
import { formulasOf, plain, valuesOf } from './range-content';
import { rangeObject } from './range';

/** Lines of a range by their offsets from its first. */
interface ViewModel {
  readonly range: RangeModel;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Place among the rows of the whole view. */
  readonly index: number;
}

export function visibleView(range: RangeModel): HostObject {
  const { book, sheetId, block } = range;
  const seen = (axis: 'rows' | 'columns', first: number, count: number): number[] =>
    Array.from({ length: count }, (_, i) => i).filter(
      (i) => !book.store.readAxis(sheetId, axis, first + i).hidden,
    );
  return rangeViewObject({
    range,
    rows: seen('rows', block.row, block.rows),
    columns: seen('columns', block.column, block.columns),
    index: 0,
  });
}

/** The visible part of a matrix as large as the range. */
function visible<T>({ rows, columns }: ViewModel, all: readonly (readonly T[])[]): T[][] {
  return rows.map((r) => columns.flatMap((c) => all[r]?.slice(c, c + 1) ?? []));
}

function texts(view: ViewModel): string[][] {
  const { range } = view;
  const formats = range.book.store.readNumberFormats(range.sheetId, range.block);
  return visible(
    view,
    valuesOf(range, range.block).map((row, r) =>
      row.map((cell, c) => displayText(cell, formats[r]?.[c] ?? 'General')),
    ),
  );
}

function formulas(view: ViewModel): (string | number | boolean)[][] {
  const { range } = view;
  const all = formulasOf(range, range.block);
  return visible(
    view,
    valuesOf(range, range.block).map((row, r) => row.map((cell, c) => all[r]?.[c] || plain(cell))),
  );
}

export const rangeViewObject: ObjectOf<ViewModel> = defineType<ViewModel>('RangeView', {
  properties: {
    values: {
      since: '1.3',
      get: (view) =>
        visible(view, valuesOf(view.range, view.range.block)).map((row) => row.map(plain)),
    },
    text: { since: '1.3', get: texts },
    formulas: { since: '1.3', get: formulas },
    formulasLocal: { since: '1.3', get: formulas },
    numberFormat: {
      since: '1.3',
      get: (view) => {
        const { book, sheetId, block } = view.range;
        return visible(view, book.store.readNumberFormats(sheetId, block));
      },
    },
    valueTypes: {
      since: '1.3',
      get: (view) =>
        visible(view, valuesOf(view.range, view.range.block)).map((row) => row.map(valueType)),
    },
    rowCount: { since: '1.3', get: ({ rows }) => rows.length },
    columnCount: { since: '1.3', get: ({ columns }) => columns.length },
    cellAddresses: {
      since: '1.3',
      get: ({ range, rows, columns }) =>
        rows.map((r) =>
          columns.map((c) => {
            const { row, column } = range.block;
            return blockAddress({ row: row + r, column: column + c, rows: 1, columns: 1 });
          }),
        ),
    },
    index: { since: '1.3', get: ({ index }) => index },
  },
  navigation: { rows: { since: '1.3', to: (view) => rangeViewsObject(view) } },
  methods: { getRange: { since: '1.3', call: ({ range }) => rangeObject(range) } },
});

export const rangeViewsObject: ObjectOf<ViewModel> = defineType<ViewModel>('RangeViewCollection', {
  items: (view) => view.rows.map((row, index) => rangeViewObject({ ...view, rows: [row], index })),
  methods: {
    getCount: { since: '1.4', call: ({ rows }) => value(rows.length) },
    getItemAt: {
      since: '1.3',
      call: (view, args) => {
        const index = args.integer(0);
        const row = view.rows[index];
        if (row === undefined) throw invalidArgument('there are fewer visible rows');
        return rangeViewObject({ ...view, rows: [row], index });
      },
    },
  },
});
