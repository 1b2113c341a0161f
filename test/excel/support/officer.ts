/** What an officer may do to a list between two runs, so that it can be done to two workbooks alike. */
import fc from 'fast-check';
import { columnLetters } from '../../../src/host/address';
import type { OpenWorkbook } from './workbook';

export const SHEET = 'Posts';

/** The list begins in column B; behind it is nothing but our own columns. */
export const FIRST_COLUMN = 1;

export type Act =
  | {
      readonly kind: 'type' | 'type in ours';
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly kind: 'width'; readonly column: number; readonly size: number }
  | { readonly kind: 'sort'; readonly column: number }
  | { readonly kind: 'sort by name' }
  | { readonly kind: 'insert row' | 'delete row' | 'hide row'; readonly row: number }
  | { readonly kind: 'insert column'; readonly column: number };

const row = fc.nat({ max: 9 });
const column = fc.nat({ max: 2 });

export const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant('type' as const), row, column },
    text: fc.constantFrom('Planner', 'Cook', '05', '7', '=1+1', '3/4', ''),
  }),
  fc.record({
    ...{ kind: fc.constant('type in ours' as const), row, column },
    text: fc.constantFrom('mine', 'P-999', 'as before'),
  }),
  fc.record({
    kind: fc.constant('width' as const),
    column,
    size: fc.integer({ min: 10, max: 200 }),
  }),
  fc.record({ kind: fc.constant('sort' as const), column }),
  fc.record({ kind: fc.constant('sort by name' as const) }),
  fc.record({
    kind: fc.constantFrom('insert row' as const, 'delete row' as const, 'hide row' as const),
    row,
  }),
  fc.record({ kind: fc.constant('insert column' as const), column }),
);

/** Where the list is by now: the same in both workbooks. */
export interface Place {
  readonly headerRow: number;
  rows: number;
  /** The officer's columns, the last of which names each row. */
  columns: number;
  /** How many columns of ours were there before anything was done. */
  readonly ours: number;
  /** How many columns of the officer's there were then. */
  readonly listed: number;
}

/** The same place after the act; the act itself is done by `doTo`. */
export function after(place: Place, { kind }: Act): Place {
  const rows = { 'insert row': 1, 'delete row': -1 };
  const more = kind === 'insert row' || kind === 'delete row' ? rows[kind] : 0;
  return {
    ...place,
    rows: place.rows + more,
    columns: place.columns + (kind === 'insert column' ? 1 : 0),
  };
}

/** False for what cannot be done here, or would mean something else in the two workbooks. */
export function canDo(place: Place, done: Act): boolean {
  if (done.kind === 'type in ours') return place.ours > 0;
  if (done.kind === 'delete row') return place.rows > 2;
  // The columns that an officer adds are added once: their headers must be told apart.
  if (done.kind === 'insert column') return place.columns === place.listed;
  return true;
}

export function doTo({ store, user }: OpenWorkbook, place: Place, done: Act): void {
  const id = store.idOf(SHEET);
  const top = place.headerRow + 1;
  const cell = (row: number, column: number): string =>
    `${columnLetters(column)}${String(top + 1 + (row % place.rows))}`;
  switch (done.kind) {
    case 'type':
      user.type(SHEET, cell(done.row, FIRST_COLUMN + done.column), done.text);
      return;
    case 'type in ours':
      user.type(SHEET, cell(done.row, FIRST_COLUMN + place.columns + done.column), done.text);
      return;
    case 'width':
      store.writeAxis(id, 'columns', FIRST_COLUMN + done.column, 1, { size: done.size });
      return;
    case 'sort':
    case 'sort by name': {
      // Excel sorts the columns beside the list with it.
      const header = store.readValues(id, {
        row: place.headerRow,
        column: FIRST_COLUMN,
        rows: 1,
        columns: 30,
      });
      const width = header[0]?.indexOf('') ?? 0;
      const last = columnLetters(FIRST_COLUMN + width - 1);
      user.sort(
        SHEET,
        `${columnLetters(FIRST_COLUMN)}${String(top + 1)}:${last}${String(top + place.rows)}`,
        done.kind === 'sort' ? done.column : place.columns - 1,
      );
      return;
    }
    case 'hide row':
      user.hideRows(SHEET, cell(done.row, 0));
      return;
    case 'insert row': {
      // Not right under the header: such a row takes over the header's looks.
      const at = top + 2 + (done.row % Math.max(1, place.rows - 1));
      user.insertRows(SHEET, `${String(at)}:${String(at)}`);
      return;
    }
    case 'delete row': {
      const at = top + 1 + (done.row % place.rows);
      user.deleteRows(SHEET, `${String(at)}:${String(at)}`);
      return;
    }
    case 'insert column': {
      const at = FIRST_COLUMN + 1 + done.column;
      user.insertColumns(SHEET, `${columnLetters(at)}:${columnLetters(at)}`);
      user.type(SHEET, `${columnLetters(at)}${String(place.headerRow + 1)}`, 'Extra');
    }
  }
}
