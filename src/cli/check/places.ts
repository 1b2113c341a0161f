/** Where findings are, as the file counts. */
import { messageOf } from '../../core/rules/message';
import type { Finding } from '../../core/rules/types';
import { columnLetters } from '../../core/sheet/find-header';
import type { CheckedPart } from './run-checks';
import { words } from './words';

/** The row of the file, from 1; for the header its own. */
export function rowOf({ row }: Finding, { rowNumbers, head }: CheckedPart): number {
  return row < 0 ? head.headerRow : (rowNumbers[row] ?? head.headerRow);
}

/** The cell; the list's first one of the row when the sheet does not have the column. */
export function addressOf(finding: Finding, part: CheckedPart): string {
  return (
    columnLetters(positionOf(finding, part) ?? firstPosition(part)) + String(rowOf(finding, part))
  );
}

function firstPosition({ head }: CheckedPart): number {
  return Math.max(
    0,
    head.headers.findIndex((header) => header.trim() !== ''),
  );
}

function positionOf({ rule, column }: Finding, { cells, head }: CheckedPart): number | undefined {
  const own = cells.positions?.get(column);
  if (rule.scope !== 'headers' || column === '') return own;
  // A header may be named that stands for no column: a second `DOB` is spelled as one that does.
  const taken = new Set(cells.positions?.values());
  const other = head.headers.findIndex((header, at) => header === column && !taken.has(at));
  return other >= 0 ? other : own;
}

/** What a finding says, in the file's own row numbers. */
export function said(finding: Finding, part: CheckedPart): string {
  return messageOf(finding.rule, finding, shownValue(finding, part), (number) =>
    words.row(part.rowNumbers[number - 1] ?? number),
  );
}

/** The cell's text as the officer sees it; of the header row the header. */
export function shownValue(finding: Finding, part: CheckedPart): string {
  const { row, column } = finding;
  if (row >= 0) return part.table.shown(column, row);
  const at = positionOf(finding, part);
  return at === undefined ? '' : (part.head.headers[at] ?? '');
}

/** The sheet's own header of a column; the return's name for it where the sheet has none. */
export function headerOf(column: string, { cells, head }: CheckedPart): string {
  const at = cells.positions?.get(column);
  return (at === undefined ? undefined : head.headers[at]) ?? column;
}
