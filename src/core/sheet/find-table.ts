/** Puts header and columns together: what Rolecheck assumes of a sheet before anybody is asked. */
import { allCodedColumns } from '../coding/columns';
import { findColumns, SAMPLE_ROWS, type FoundColumns } from './find-columns';
import { columnNames, findHeader } from './find-header';
import type { CellGrid } from './types';

export interface FoundTable {
  /** Row of the header within the grid, zero-based. Data begin in the next row. */
  readonly headerRow: number;
  /** As they stand in the sheet. */
  readonly headers: readonly string[];
  /** As they are shown: none blank, none twice. */
  readonly names: readonly string[];
  readonly columns: FoundColumns;
}

/**
 * @param top the first rows of the list; `HEADER_SEARCH_ROWS + SAMPLE_ROWS` are enough
 * @param options.firstColumn zero-based sheet column of the grid's first one, for names
 * @param options.headerRow the header's row where it is known (a table's, or chosen by a person)
 * @param options.whole the rows as they stand, where `top` leaves columns out
 * @returns undefined when no header could be found
 */
export function findTable(
  top: CellGrid,
  options: {
    readonly firstColumn?: number;
    readonly headerRow?: number;
    readonly whole?: CellGrid;
  } = {},
): FoundTable | undefined {
  const found =
    options.headerRow === undefined
      ? findHeader(top)
      : {
          row: options.headerRow,
          headers: (top[options.headerRow] ?? []).map((cell) => String(cell).trim()),
        };
  if (found === undefined) return undefined;
  // `Role` and `Band` of earlier runs are neither job titles nor grades.
  const coded = new Set(allCodedColumns(found.headers).map(({ column }) => column));
  const blanked = <T>(row: readonly T[]): readonly (T | '')[] =>
    row.map((cell, at) => (coded.has(at) ? '' : cell));
  const sample = top.slice(found.row + 1, found.row + 1 + SAMPLE_ROWS);
  const whole = options.whole?.slice(found.row, found.row + 1 + SAMPLE_ROWS);
  return {
    headerRow: found.row,
    headers: found.headers,
    names: columnNames(found.headers, options.firstColumn ?? 0),
    columns: findColumns(
      blanked(found.headers),
      sample.map(blanked),
      whole ?? [found.headers, ...sample],
    ),
  };
}
