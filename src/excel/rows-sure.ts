/** Which row of a list each row was, where codes are still to be written: nothing is guessed. */
import type { Stake } from './row-stake';
import { allSame, give, grouped, keyOf, type Columns, type Places } from './rows-alike';

/**
 * A row is the same only if it holds the same in every column. Of several alike, those that hold what
 * was written are told by it, and the others are as good as each other only if the same is to be
 * written in all of them, and there are no more of them than there were: one may have gone in since.
 *
 * @param stake what stands in our cells, and was or is to be written
 * @returns by row of the list now: the row that it was, or null
 */
export function rowsSure(
  before: Columns,
  now: Columns,
  rows: { readonly before: number; readonly now: number },
  stake: Stake,
): readonly (number | null)[] {
  const at = before.map((_, column) => column);
  const found: Places = Array.from({ length: rows.now }, () => null);
  if (at.length === 0) return found;
  const places = found.map((_, row) => (row < rows.before ? row : null));
  const isAsItWas = (was: number | null, row: number): boolean =>
    keyOf(before, row, at) === keyOf(now, row, at) && (was === null || stake.isAsLeft(row, was));
  if (places.every(isAsItWas)) return places;
  const all = (count: number): readonly number[] => Array.from({ length: count }, (_, row) => row);
  const waiting = grouped(all(rows.before), (row) => keyOf(before, row, at));
  for (const [key, some] of grouped(all(rows.now), (row) => keyOf(now, row, at))) {
    giveSure(found, waiting.get(key) ?? [], some, stake);
  }
  return found;
}

function giveSure(
  found: Places,
  was: readonly number[],
  now: readonly number[],
  stake: Stake,
): void {
  const isAlike = (rows: readonly number[]): boolean => allSame(rows, (row) => stake.earlier(row));
  const texts: readonly ((row: number) => string | null)[] = [
    (row) => stake.leftIn(row),
    (row) => stake.wasIn(row),
  ];
  let [places, rows] = [was, now];
  for (const textOf of texts) {
    if (isAlike(places)) break;
    const waiting = grouped(places, (row) => textOf(row) ?? 'nobody knows');
    for (const [text, some] of grouped(rows, (row) => stake.now(row))) {
      const known = waiting.get(text) ?? [];
      if (some.length <= known.length && isAlike(known)) give(found, known, some);
    }
    const taken = new Set(rows.map((row) => found[row]));
    places = places.filter((row) => !taken.has(row));
    rows = rows.filter((row) => found[row] === null);
  }
  if (isAlike(places) && rows.length <= places.length) give(found, places, rows);
}
