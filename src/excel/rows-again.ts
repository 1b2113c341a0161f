/**
 * Finds out which row of a list each row was when it was written: rows may have been sorted,
 * inserted, deleted or changed since, and several may be alike in what they are known by.
 */
import { isBlank } from '../core/sheet/cell-text';
import type { CellValue } from '../core/sheet/types';

/** Columns of a list, each with one value a row. */
export type Columns = readonly (readonly CellValue[])[];

type Places = (number | null)[];

/**
 * Rows are the same that hold the same in every column, of several alike the first being the first;
 * then those that differ in one column only, where just one can be meant; then those in between, as
 * many as there were, whose neighbours above and below are still the same. Whatever is beyond that
 * is not guessed. Without columns every row is where it was.
 *
 * @param rows how many rows the list had, how many are asked about, and how many of these hold anything
 * @returns by row of the list now: the row that it was, or null
 */
export function rowsAgain(
  before: Columns,
  now: Columns,
  rows: { readonly before: number; readonly now: number; readonly filled: number },
): readonly (number | null)[] {
  const places: Places = Array.from({ length: rows.now }, (_, row) =>
    row < rows.before ? row : null,
  );
  const at = before.map((_, column) => column);
  if (places.every((_, row) => keyOf(before, row, at) === keyOf(now, row, at))) return places;
  const found: Places = places.map(() => null);
  match(found, before, now, { rows: rows.before, at, isAmong: () => true });
  for (const column of at) {
    const others = at.filter((other) => other !== column);
    if (others.length === 0) continue;
    match(found, before, now, { rows: rows.before, at: others, isAmong: (count) => count === 1 });
  }
  const isBlankNow = (row: number): boolean => now.every((column) => isBlank(column[row]));
  fillGaps(found, rows, isBlankNow);
  return found;
}

/** What a row holds in some of the columns. */
function keyOf(columns: Columns, row: number, at: readonly number[]): string {
  return JSON.stringify(at.map((column) => columns[column]?.[row] ?? ''));
}

/** Gives places to rows that have none yet and hold the same as a row of before that is not taken. */
function match(
  found: Places,
  before: Columns,
  now: Columns,
  by: {
    readonly rows: number;
    readonly at: readonly number[];
    /** Whether rows may be matched of which there are so many alike. */
    readonly isAmong: (count: number) => boolean;
  },
): void {
  const taken = new Set(found);
  const old = Array.from({ length: by.rows }, (_, row) => row).filter((row) => !taken.has(row));
  const free = [...found.keys()].filter((row) => found[row] === null);
  const waiting = grouped(old, (row) => keyOf(before, row, by.at));
  for (const [key, rows] of grouped(free, (row) => keyOf(now, row, by.at))) {
    const places = waiting.get(key) ?? [];
    if (!by.isAmong(Math.max(places.length, rows.length))) continue;
    for (const [index, row] of rows.entries()) found[row] = places[index] ?? null;
  }
}

function grouped(
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

/** Rows between two that have been found: those that are as many as stood between them. */
function fillGaps(
  found: Places,
  { before: oldRows, filled }: { readonly before: number; readonly filled: number },
  isBlankNow: (row: number) => boolean,
): void {
  const taken = new Set(found);
  let last = -1;
  let row = 0;
  while (row < found.length) {
    const was = found[row] ?? null;
    if (was !== null) {
      last = was;
      row++;
      continue;
    }
    const start = row;
    while (row < found.length && (found[row] ?? null) === null) row++;
    const next = found[row] ?? oldRows;
    const count = next - last - 1;
    const length = Math.max(0, Math.min(row, filled) - start);
    const gap = Array.from({ length }, (_, index) => start + index);
    // Where there are more than there were, the blank ones have gone in.
    const rows = gap.length === count ? gap : gap.filter((at) => !isBlankNow(at));
    if (rows.length !== count) continue;
    for (const [index, at] of rows.entries()) {
      if (!taken.has(last + 1 + index)) found[at] = last + 1 + index;
    }
  }
}
