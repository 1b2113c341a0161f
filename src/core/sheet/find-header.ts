/**
 * Finds the header row of a list. Sheets begin with a logo, a title, a blank row or two; the header
 * is the row that names columns and has data under it.
 */
import { cellText, isBlank } from './cell-text';
import { fields, headerStrength } from './header-names';
import type { CellGrid, CellValue } from './types';

/** How many rows from the top are looked at: headings are not further down than that. */
export const HEADER_SEARCH_ROWS = 40;

/** By so many cells from the left a heading is known: a sheet can have 16,384 columns. */
const COLUMNS_LOOKED_AT = 500;

export interface FoundHeader {
  /** Row of the header in the grid, zero-based; of a two-row heading, the lower one. */
  readonly row: number;
  /** One for each column; the parts of a two-row heading joined with ` / `; blank where blank. */
  readonly headers: readonly string[];
}

/**
 * @param top the first rows of the used range, `HEADER_SEARCH_ROWS` plus a few
 * @returns the header, or undefined when no row has text with something under it
 */
export function findHeader(top: CellGrid): FoundHeader | undefined {
  let best: (FoundHeader & { readonly score: number }) | undefined;
  const last = Math.min(top.length, HEADER_SEARCH_ROWS);
  for (let row = 0; row < last; row++) {
    for (const headers of headingsAt(top, row)) {
      const score = scoreHeader(left(headers), top, row);
      if (score > 0 && (best === undefined || score > best.score)) best = { row, headers, score };
    }
  }
  return best && { row: best.row, headers: best.headers };
}

/**
 * The row as a heading by itself, and joined with the one above it. The upper row of a heading in
 * two is the emptier one, and the lower names columns: otherwise it is a header with a post under it.
 */
function headingsAt(top: CellGrid, row: number): string[][] {
  const own = (top[row] ?? []).map(headerText);
  const above = row > 0 ? (top[row - 1] ?? []).map(headerText) : [];
  const filledAbove = filledIn(above);
  if (filledAbove < 2 || filledAbove >= filledIn(own) || knownIn(left(own)) === 0) return [own];
  // A merged heading holds its text in its first cell: it is read on to the right.
  let carried = '';
  const joined = own.map((text, column) => {
    if (above[column]) carried = above[column];
    return carried !== '' && text !== '' ? `${carried} / ${text}` : text || (above[column] ?? '');
  });
  return [own, joined];
}

function left<T>(cells: readonly T[]): readonly T[] {
  return cells.length > COLUMNS_LOOKED_AT ? cells.slice(0, COLUMNS_LOOKED_AT) : cells;
}

function filledIn(texts: readonly string[]): number {
  return texts.filter((text) => text !== '').length;
}

/** How many headers are known, and how well. */
function knownIn(headers: readonly string[]): number {
  const strongest = (header: string): number =>
    Math.max(...fields().map((field) => headerStrength(header, field)));
  return headers.reduce((sum, header) => sum + strongest(header), 0);
}

function headerText(value: CellValue): string {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
}

/**
 * A header row names what stands under it: text in most of the list's columns, no name twice,
 * names that are known, and rows under it that are filled and do not read like the header.
 */
function scoreHeader(headers: readonly string[], top: CellGrid, row: number): number {
  const named = headers.filter((header) => header !== '');
  if (named.length === 0) return 0;
  const below = top.slice(row + 1, row + 9);
  const filledBelow = headers.filter((_, column) =>
    below.some((cells) => !isBlank(cells[column] ?? '')),
  ).length;
  if (filledBelow === 0) return 0;

  const known = knownIn(headers);
  const distinct = new Set(named.map((name) => name.toLowerCase())).size / named.length;
  const short = named.filter((name) => name.length <= 40).length / named.length;
  const cells = left(top[row] ?? []);
  const numbers = cells.filter((cell) => typeof cell === 'number').length;
  const coverage = Math.min(1, named.length / filledBelow);
  const lettered = named.filter((name) => /\p{L}/u.test(name)).length / named.length;
  // Earlier rows win ties: a data row that happens to read like a header comes after the header.
  return (
    2 * coverage + 1.5 * Math.min(known, 3) + distinct + short + lettered - numbers - row * 0.02
  );
}

/**
 * Names for every column, none twice: `Code` and `Code` become `Code (D)` and `Code (F)`, and a
 * blank header becomes `Column E`.
 *
 * @param firstColumn zero-based column of the sheet in which the table begins
 */
export function columnNames(headers: readonly string[], firstColumn = 0): readonly string[] {
  const seen = new Map<string, number>();
  for (const header of headers) {
    const key = header.toLowerCase();
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return headers.map((header, at) => {
    const letters = columnLetters(firstColumn + at);
    if (cellText(header).trim() === '') return `Column ${letters}`;
    return (seen.get(header.toLowerCase()) ?? 0) > 1 ? `${header} (${letters})` : header;
  });
}

/** Zero-based column → letters: 0 is `A`, 27 is `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
