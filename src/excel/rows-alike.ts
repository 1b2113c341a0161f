/** Small things that `rowsAgain` is made of: keys, groups of rows, and giving places to them. */
import type { CellValue } from '../core/sheet/types';

/** Columns of a list, each with one value a row. */
export type Columns = readonly (readonly CellValue[])[];

/** By row of the list now: the row that it was, or null. */
export type Places = (number | null)[];

/** What a row holds in some of the columns. */
export function keyOf(columns: Columns, row: number, at: readonly number[]): string {
  return JSON.stringify(at.map((column) => columns[column]?.[row] ?? ''));
}

/** Rows by what is said of them, in their order. */
export function grouped(
  rows: readonly number[],
  keyOfRow: (row: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Rows now without a place, and rows before that are nobody's place. */
export function free(
  found: Places,
  rowsBefore: number,
): { readonly was: readonly number[]; readonly now: readonly number[] } {
  const taken = new Set(found);
  return {
    was: Array.from({ length: rowsBefore }, (_, row) => row).filter((row) => !taken.has(row)),
    now: [...found.keys()].filter((row) => found[row] === null),
  };
}

/** The first of the rows to the first of the places, and so on. */
export function give(found: Places, places: readonly number[], rows: readonly number[]): void {
  for (const [index, row] of rows.entries()) found[row] = places[index] ?? null;
}

export function allSame(rows: readonly number[], textOf: (row: number) => string): boolean {
  const [first] = rows;
  if (first === undefined) return true;
  const text = textOf(first);
  return rows.every((row) => textOf(row) === text);
}

/** True when places follow each other, those that are not known left aside. */
export function isRising(places: readonly (number | null)[]): boolean {
  let last = -1;
  for (const place of places) {
    if (place === null) continue;
    if (place <= last) return false;
    last = place;
  }
  return true;
}
