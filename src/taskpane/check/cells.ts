/** Where a finding is, in the officer's language: the cell's address and what is shown in it. */
import { columnLetters } from '../../core/sheet/find-header';
import { withoutDirections } from '../../core/text/hidden';
import type { Finding } from '../../core/rules/types';
import type { SheetReport } from './state';

type Place = Pick<Finding, 'row' | 'column'>;

/** The sheet's row and column of a finding; the column is the list's first where it has none. */
export function cellOf(
  { sheet, table }: SheetReport,
  { row, column }: Place,
): { readonly row: number; readonly column: number } {
  const position = table.cells.positions?.get(column);
  return {
    row: row < 0 ? sheet.list.headerRow : sheet.list.firstRow + row,
    column: sheet.place.area.column + (position ?? 0),
  };
}

/** Such as `E419`; empty for a heading that the sheet does not have. */
export function addressOf(report: SheetReport, place: Place): string {
  if (place.row < 0 && report.table.cells.positions?.has(place.column) !== true) return '';
  const { row, column } = cellOf(report, place);
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** The cell as the officer sees it; empty for a blank one. */
export function shownValue({ table }: SheetReport, { row, column }: Place): string {
  return row < 0 ? '' : withoutDirections(table.shown(column, row));
}

/** The same in a list of findings, where one of the header row is told by its column. */
export function listedValue(report: SheetReport, place: Place): string {
  return place.row < 0 ? place.column : shownValue(report, place);
}
