/** Sheets of the workbook as parts of a return: which, and which of their columns stand for which items. */
import type { Edition, Part, PartItem, Return } from '../../core/rules/types';
import { findHeader } from '../../core/sheet/find-header';
import { cellText } from '../../core/sheet/cell-text';
import type { CellGrid, CellValue } from '../../core/sheet/types';
import type { ListPlace, ListRef } from '../../excel/port';

/** A sheet whose header row has been found. */
export interface HeadedSheet {
  readonly place: ListPlace;
  readonly list: ListRef;
  /** Header texts from the first column of the area on. */
  readonly headers: readonly string[];
  /** Rows below the header, as many as the sample has. */
  readonly sample: CellGrid;
}

/** A column that was proposed and that only a person can be sure of. */
export interface Unsure {
  readonly column: string;
  readonly title: string;
  readonly header: string;
  readonly position: number;
  /** Why it is not sure, in a sentence; empty when there is nothing more to say. */
  readonly says: string;
}

/** A value of a coded column that is no code, and what it seems to mean. */
export interface LocalValue {
  readonly column: string;
  readonly local: string;
  readonly code: string;
  readonly label: string;
}

/** A sheet that is a part of a return. */
export interface ReturnSheet extends HeadedSheet {
  readonly return: Return;
  readonly part: Part;
  readonly edition: Edition;
  /** False when the return or the part is only the likeliest. */
  readonly sure: boolean;
  /** The edition's columns. */
  readonly items: readonly PartItem[];
  /** Position within the area of each item's column, by `PartItem.column`. */
  readonly positions: ReadonlyMap<string, number>;
  readonly unsure: readonly Unsure[];
  /** What local codes mean, by `PartItem.column`. */
  readonly translations: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Finds the header row of a sheet; undefined when there is none with data under it. */
export function headed(place: ListPlace): HeadedSheet | undefined {
  const found = place.headerKnown
    ? { row: 0, headers: (place.sample[0] ?? []).map((cell) => cellText(cell).trim()) }
    : findHeader(place.sample);
  if (found === undefined) return undefined;
  const headers = (place.sample[found.row] ?? []).map((cell) => cellText(cell).trim());
  const headerRow = place.area.row + found.row;
  return {
    place,
    headers,
    sample: place.sample.slice(found.row + 1),
    list: {
      sheetId: place.sheetId,
      table: place.table,
      headerRow,
      firstRow: headerRow + 1,
      rowCount: place.area.row + place.area.rows - headerRow - 1,
      firstColumn: place.area.column,
      columnCount: listWidth(headers),
      lastUsedColumn: place.lastUsedColumn,
    },
  };
}

/** The list goes as far as its headers do without a gap of two. */
function listWidth(headers: readonly string[]): number {
  const end = headers.findIndex((header, at) => header === '' && (headers[at + 1] ?? '') === '');
  return Math.max(1, end < 0 ? headers.length : end);
}

/**
 * The column of the sheet, and its header, by which rows are known again while they are written to:
 * of those that name rows the one whose cells differ most, as far as the sample shows.
 */
export function keyColumn(sheet: ReturnSheet): {
  readonly item: string | undefined;
  readonly column: number;
  readonly header: CellValue;
} {
  const { part, positions } = sheet;
  const named = [...new Set([...part.key, ...part.identity])].filter((key) => positions.has(key));
  const [first] = positions.keys();
  let best: { readonly item: string; readonly distinct: number } | undefined;
  for (const item of named.length > 0 ? named : first === undefined ? [] : [first]) {
    const position = positions.get(item) ?? 0;
    const distinct = new Set(sheet.sample.map((row) => cellText(row[position]))).size;
    if (best === undefined || distinct > best.distinct) best = { item, distinct };
  }
  const position = (best && positions.get(best.item)) ?? 0;
  return {
    item: best?.item,
    column: sheet.place.area.column + position,
    header: sheet.headers[position] ?? '',
  };
}

/** The sheet's own header of an item's column, the item's name where it has none. */
export function headerOf(sheet: ReturnSheet, column: string): string {
  const position = sheet.positions.get(column);
  return (position === undefined ? '' : (sheet.headers[position] ?? '')) || column;
}

/** The header of our own status column, with or without what keeps it apart from a like one. */
export function isStatusHeader(header: string): boolean {
  return /^Rolecheck(?: \(Rolecheck(?: \d+)?\))?$/u.test(header);
}
