/** What Rolecheck takes a sheet to be, before anybody is asked: where the list is, what is in it. */
import { columnLetters, columnNames } from '../../core/sheet/find-header';
import { cellText } from '../../core/sheet/cell-text';
import type { FoundColumns } from '../../core/sheet/find-columns';
import { findTable } from '../../core/sheet/find-table';
import { listExtent } from '../../core/sheet/list-extent';
import type { CellGrid, CellValue, ContextField } from '../../core/sheet/types';
import type { ListPlace, ListRef, OwnColumn } from '../../excel/port';

/** The column of the sheet chosen for a field, and how it came to be chosen. */
export interface FieldColumn {
  readonly column: number;
  readonly name: string;
  readonly by: 'header' | 'content' | 'chosen';
}

/** A column that an officer chose; by name too, so that it is found when columns are moved. */
export interface ChosenColumn {
  readonly column: number;
  readonly name: string;
}

/** What an officer changed: `null` means that the list has no such column. */
export type Choices = Readonly<Partial<Record<ContextField, ChosenColumn | null>>> & {
  /** The row of the sheet that the headings are in. */
  readonly headerRow?: number;
};

export interface Assumption {
  readonly place: ListPlace;
  readonly list: ListRef;
  /** Such as `A1:M5001`. */
  readonly address: string;
  readonly fields: Readonly<Partial<Record<ContextField, FieldColumn>>>;
  /** Every column that could be chosen, our own left out. */
  readonly choices: readonly { readonly column: number; readonly name: string }[];
  readonly own: readonly OwnColumn[];
  /** The title column's header cell as it stands, to see later whether it has moved. */
  readonly titleHeader: CellValue;
}

export const contextFields: readonly ContextField[] = [
  'title',
  'department',
  'employer',
  'grade',
  'jobCode',
];

/** @returns undefined when there is no header row with data under it */
export function assume(place: ListPlace, choices: Choices = {}): Assumption | undefined {
  const options = {
    firstColumn: place.area.column,
    ...headerChoice(place, choices),
  };
  // The header row tells which columns are ours; then the list is looked at without them.
  const withOwn = findTable(place.sample, options);
  const found =
    withOwn && findTable(withoutOwn(place, withOwn.headerRow), { ...options, whole: place.sample });
  if (!found) return undefined;
  const headerRow = place.area.row + found.headerRow;
  const rows = place.sample.slice(found.headerRow);
  const own = ownColumns(place, rows[0] ?? []);
  const names = columnNames(found.headers, place.area.column);

  const fields = chosenFields(place.area.column, names, found.columns, choices);

  const extent = place.table
    ? { first: 0, last: place.area.columns - 1 }
    : listExtent(rows, (fields.title?.column ?? place.area.column) - place.area.column);
  const list: ListRef = {
    sheetId: place.sheetId,
    table: place.table,
    headerRow,
    firstRow: headerRow + 1,
    rowCount: place.area.row + place.area.rows - headerRow - 1,
    firstColumn: place.area.column + extent.first,
    columnCount: extent.last - extent.first + 1,
    lastUsedColumn: place.lastUsedColumn,
  };
  const isOwn = new Set(own.map((one) => one.column));
  return {
    place,
    list,
    address: addressOf(list),
    fields,
    choices: names
      .map((name, at) => ({ name, column: place.area.column + at }))
      .filter(({ column }) => !isOwn.has(column) && isInside(list, column)),
    own,
    titleHeader: rows[0]?.[(fields.title?.column ?? 0) - place.area.column] ?? '',
  };
}

function headerChoice(
  { headerKnown, area, sample }: ListPlace,
  { headerRow }: Choices,
): { readonly headerRow?: number } {
  if (headerKnown) return { headerRow: 0 };
  const at = (headerRow ?? -1) - area.row;
  return at >= 0 && at < sample.length ? { headerRow: at } : {};
}

/** Rows that may be the headings, each with how it begins; none for a table, which knows its own. */
export function headerRows(
  { headerKnown, area, sample }: ListPlace,
  most = 15,
): readonly { readonly row: number; readonly begins: string }[] {
  if (headerKnown) return [];
  return sample.slice(0, most).flatMap((cells, at) => {
    const texts = cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
    const begins = texts.slice(0, 3).join(', ');
    return texts.length === 0 ? [] : [{ row: area.row + at, begins }];
  });
}

/** What was found, with what was chosen in its place; a column serves one field only. */
function chosenFields(
  firstColumn: number,
  names: readonly string[],
  found: FoundColumns,
  choices: Choices,
): Assumption['fields'] {
  const fields: Partial<Record<ContextField, FieldColumn>> = {};
  const taken = new Set<number>();
  for (const field of contextFields) {
    const chosen = choices[field];
    if (!chosen) continue;
    const moved = names[chosen.column - firstColumn] !== chosen.name;
    const column = moved ? firstColumn + names.indexOf(chosen.name) : chosen.column;
    if (column < firstColumn) continue;
    fields[field] = { column, name: chosen.name, by: 'chosen' };
    taken.add(column);
  }
  for (const field of contextFields) {
    const guess = found[field];
    if (!guess || fields[field] || choices[field] === null) continue;
    const column = firstColumn + guess.column;
    if (taken.has(column)) continue;
    fields[field] = { column, name: names[guess.column] ?? columnLetters(column), by: guess.by };
  }
  return fields;
}

function isInside(list: ListRef, column: number): boolean {
  return column >= list.firstColumn && column < list.firstColumn + list.columnCount;
}

/**
 * `Role` and `Band` that we wrote must not be taken for job titles and grades. Told by the header
 * row alone: an officer's column may well hold a cell that reads `Role`.
 */
function withoutOwn(place: ListPlace, headerRow: number): CellGrid {
  const ours = new Set(place.remembered.map((one) => one.header));
  const columns = new Set<number>();
  place.sample[headerRow]?.forEach((cell, column) => {
    if (ours.has(String(cell).trim())) columns.add(column);
  });
  if (columns.size === 0) return place.sample;
  return place.sample.map((row) => row.map((cell, column) => (columns.has(column) ? '' : cell)));
}

function ownColumns(place: ListPlace, headers: readonly CellValue[]): readonly OwnColumn[] {
  return place.remembered.flatMap(({ id, header }) => {
    const at = headers.findIndex((cell) => String(cell).trim() === header);
    return at < 0 ? [] : [{ id, header, column: place.area.column + at }];
  });
}

function addressOf(list: ListRef): string {
  const first = `${columnLetters(list.firstColumn)}${String(list.headerRow + 1)}`;
  const last = columnLetters(list.firstColumn + list.columnCount - 1);
  return `${first}:${last}${String(list.firstRow + list.rowCount)}`;
}
