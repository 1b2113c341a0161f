/** Where findings are, as the file counts. */
import type { Finding } from '../../core/rules/types';
import { columnLetters } from '../../core/sheet/find-header';
import type { CheckedPart } from './run-checks';

/** The row of the file, from 1; for the header its own. */
export function rowOf({ row }: Finding, { rowNumbers, head }: CheckedPart): number {
  return row < 0 ? head.headerRow : (rowNumbers[row] ?? head.headerRow);
}

/** The cell; the row's first one when the sheet does not have the column. */
export function addressOf(finding: Finding, part: CheckedPart): string {
  const at = part.cells.positions?.get(finding.column) ?? 0;
  return columnLetters(at) + String(rowOf(finding, part));
}

/** The cell's text as the officer sees it; of the header row the header. */
export function shownValue({ row, column }: Finding, part: CheckedPart): string {
  if (row >= 0) return part.table.shown(column, row);
  const at = part.cells.positions?.get(column);
  return at === undefined ? '' : (part.head.headers[at] ?? '');
}

/** The sheet's own header of a column; the return's name for it where the sheet has none. */
export function headerOf(column: string, { cells, head }: CheckedPart): string {
  const at = cells.positions?.get(column);
  return (at === undefined ? undefined : head.headers[at]) ?? column;
}
