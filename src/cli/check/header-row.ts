/** Finds the header row of a sheet that may be a return's: the row that most of its columns know. */
import { recognise } from '../../core/rules/match/recognise';
import type { Return } from '../../core/rules/types';
import { cellText, isBlank } from '../../core/sheet/cell-text';
import { findTable } from '../../core/sheet/find-table';
import type { CellGrid } from '../../core/sheet/types';
import type { SheetTop } from '../files/types';

/** Rows from the top that are looked at: templates have a title and notes above their headers. */
const SEARCHED = 15;

export interface SheetHead {
  readonly sheet: string;
  /** As the file counts, from 1. */
  readonly headerRow: number;
  /** From left to right, from the sheet's first column on. */
  readonly headers: readonly string[];
  /** Rows from under it. */
  readonly sample: CellGrid;
  /** How well the best part fits, 0 to 1. */
  readonly score: number;
}

/**
 * @param returns those that come into question
 * @returns undefined for a sheet with nothing on it
 */
export function headOf(top: SheetTop, returns: readonly Return[]): SheetHead | undefined {
  const table = findTable(top.grid);
  const first = top.grid.findIndex((cells) => !cells.every(isBlank));
  if (first < 0) return undefined;
  const rows = [
    // What a list without a return's names has for its header.
    ...(table ? [{ row: table.headerRow, headers: table.headers }] : []),
    ...top.grid
      .slice(0, SEARCHED)
      .map((cells, row) => ({ row, headers: cells.map((cell) => cellText(cell).trim()) }))
      .filter(({ headers }) => headers.some((header) => header !== '')),
  ];
  let best: SheetHead | undefined;
  for (const { row, headers } of rows) {
    const score = recognise(headers, returns)[0]?.score ?? 0;
    if (best && score <= best.score) continue;
    best = {
      sheet: top.sheet,
      headerRow: top.firstRow + row,
      headers,
      sample: top.grid.slice(row + 1),
      score,
    };
  }
  return best;
}
