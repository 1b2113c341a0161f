import { cellText } from '../../sheet/cell-text';
import type { CellGrid } from '../../sheet/types';
import { fold } from '../../text/tidy';
import { LIMITS } from './types';

/** Names of a column, the surest first. */
export type HeaderNames<F extends string> = Readonly<Record<F, readonly string[]>>;

export interface HeaderRow<F extends string> {
  /** Zero-based place in the grid. */
  readonly row: number;
  /** Zero-based columns of the fields that were found. */
  readonly columns: ReadonlyMap<F, number>;
}

/**
 * The first of the top rows whose headers name all the fields that are needed. Headers are compared
 * by their letters and digits alone: `SOC_2020`, `SOC 2020` and `Soc2020` are one name.
 */
export function findHeaderRow<F extends string>(
  rows: CellGrid,
  names: HeaderNames<F>,
  needed: readonly F[],
): HeaderRow<F> | undefined {
  const fields = new Map<F, readonly string[]>();
  for (const field in names) fields.set(field, names[field].map(headerKey));
  for (const [row, cells] of rows.slice(0, LIMITS.headerSearch).entries()) {
    const keys = cells.map((cell) => headerKey(cellText(cell)));
    const columns = new Map<F, number>();
    for (const [field, wanted] of fields) {
      const place = wanted.map((name) => keys.indexOf(name)).find((at) => at >= 0);
      if (place !== undefined && ![...columns.values()].includes(place)) columns.set(field, place);
    }
    if (needed.every((field) => columns.has(field))) return { row, columns };
  }
  return undefined;
}

/** Letters and digits of a header, folded. */
export function headerKey(header: string): string {
  return fold(header, LIMITS.text).replace(/[^\p{L}\p{N}]/gu, '');
}
