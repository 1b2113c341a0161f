/** Rows between two that have been found: those that are as many as stood between them. */
import type { Places } from './rows-alike';

export interface Gaps {
  isBlank(row: number): boolean;
  /** Nobody can say whether this row was, or that place is, one of several alike. */
  isUnsure(row: number, place: number): boolean;
  /** False for a row that may have gone in since. */
  mayBe(row: number, place: number): boolean;
}

/** Gives places to rows in gaps, in their order. */
export function fillGaps(
  found: Places,
  { before: oldRows, filled }: { readonly before: number; readonly filled: number },
  gaps: Gaps,
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
    const rows = gap.length === count ? gap : gap.filter((at) => !gaps.isBlank(at));
    const first = last + 1;
    if (rows.length !== count) continue;
    if (rows.some((at, index) => gaps.isUnsure(at, first + index))) continue;
    for (const [index, at] of rows.entries()) {
      const place = first + index;
      if (!taken.has(place) && gaps.mayBe(at, place)) found[at] = place;
    }
  }
}
