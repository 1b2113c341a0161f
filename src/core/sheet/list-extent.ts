/** How far a plain list reaches to the left and right of its job titles. */
import { isBlank } from './cell-text';
import type { CellGrid } from './types';

/**
 * The run of columns around `column` that have a header or data: a wholly empty column ends a list,
 * so that a second list beside the first is not taken for a part of it.
 *
 * @param sample rows of the sheet from the header on
 * @param column of the sample, one that belongs to the list
 * @returns first and last column of the sample
 */
export function listExtent(
  sample: CellGrid,
  column: number,
): { readonly first: number; readonly last: number } {
  const width = Math.max(sample[0]?.length ?? 0, sample[1]?.length ?? 0);
  const filled = (at: number): boolean =>
    at >= 0 && at < width && sample.some((row) => !isBlank(row[at]));
  let first = column;
  let last = column;
  while (filled(first - 1)) first--;
  while (filled(last + 1)) last++;
  return { first, last };
}
