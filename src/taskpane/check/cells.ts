/** Where a finding is, in the officer's language: the cell's address and what is shown in it. */
import { columnLetters } from '../../core/sheet/find-header';
import type { Finding } from '../../core/rules/types';
import type { SheetReport } from './state';

/** The sheet's row and column of a finding; the column is the list's first where it has none. */
export function cellOf(
  { sheet, table }: SheetReport,
  { row, column }: Pick<Finding, 'row' | 'column'>,
): { readonly row: number; readonly column: number } {
  const position = table.cells.positions?.get(column);
  return {
    row: row < 0 ? sheet.list.headerRow : sheet.list.firstRow + row,
    column: sheet.place.area.column + (position ?? 0),
  };
}

/** Such as `E419`. */
export function addressOf(report: SheetReport, finding: Pick<Finding, 'row' | 'column'>): string {
  const { row, column } = cellOf(report, finding);
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** The cell as the officer sees it; empty for a blank one. */
export function shownValue({ table }: SheetReport, { row, column }: Finding): string {
  return row < 0 ? '' : table.shown(column, row);
}
