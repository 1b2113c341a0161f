/** Lists of a sheet that are no tables: beside a table, or beside one another. */
import { codedColumns } from '../core/coding/columns';
import { isBlank } from '../core/sheet/cell-text';
import { columnLetters, findHeader } from '../core/sheet/find-header';
import type { CellGrid } from '../core/sheet/types';
import type { Area } from './port';

/** Fewer headings than this name no list, but a remark or a column of ours. */
const LEAST_HEADINGS = 2;

/**
 * Runs of columns with headings and rows of their own, parted by empty columns, from left to right.
 * Columns that hold codes of ours alone are none, nor is what stands above a table.
 *
 * @param used the used range, of which `sample` has the first rows and columns
 */
export function plainLists(sample: CellGrid, used: Area, tables: readonly Area[]): readonly Area[] {
  const grid = sample.map((row, r) =>
    row.map((cell, c) =>
      tables.some((table) => holds(table, used.row + r, used.column + c)) ? '' : cell,
    ),
  );
  const found: Area[] = [];
  const width = grid[0]?.length ?? 0;
  const filled = (column: number): boolean => grid.some((row) => !isBlank(row[column]));
  for (let first = 0; first < width; first++) {
    if (!filled(first)) continue;
    let last = first;
    while (last + 1 < width && filled(last + 1)) last++;
    const area = listIn(grid, used, first, last);
    if (area && !tables.some((table) => isOver(area, table))) found.push(area);
    first = last;
  }
  return found;
}

function listIn(grid: CellGrid, used: Area, first: number, last: number): Area | undefined {
  const rows = grid.map((row) => row.slice(first, last + 1));
  const top = rows.findIndex((row) => !row.every(isBlank));
  const header = findHeader(rows);
  const named = header?.headers.filter((text) => text !== '') ?? [];
  if (named.length < LEAST_HEADINGS) return undefined;
  if (codedColumns(header?.headers ?? []).length >= named.length) return undefined;
  return {
    row: used.row + top,
    column: used.column + first,
    rows: used.rows - top,
    columns: last - first + 1,
  };
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** True where a table stands in the columns of a list, below its first row. */
function isOver(list: Area, table: Area): boolean {
  return (
    table.column < list.column + list.columns &&
    list.column < table.column + table.columns &&
    table.row + table.rows > list.row
  );
}

/** Such as `A1:M5001`. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${String(row + 1)}`;
  return `${first}:${columnLetters(column + columns - 1)}${String(row + rows)}`;
}
