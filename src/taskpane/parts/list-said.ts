/** What there is to say of a list before its rows are coded or checked. */
import { columnLetters } from '../../core/sheet/find-header';
import { asideCounts, type RowSurvey } from '../../core/sheet/set-aside';
import type { ListLooks, ListRef, ReadColumns, ShownCell } from '../../excel/port';
import type { Outcome } from '../../excel/problems';
import { counted, listed, number } from './say';

/** The rows of a list, as they were read and as they can be seen. */
export interface ListRows {
  readonly rows: number;
  /** Of the sheet, zero-based. */
  readonly firstRow: number;
  readonly survey: RowSurvey;
  /** So many blank rows followed that the rest was not read. */
  readonly stoppedEarly: boolean;
  /** Null until it is known, or where Excel does not say. */
  readonly looks: ListLooks | null;
}

/** A list as it was read; how it looks is not known yet. */
export function rowsRead(
  { firstRow }: Pick<ListRef, 'firstRow'>,
  { rowCount, stoppedEarly }: Pick<ReadColumns, 'rowCount' | 'stoppedEarly'>,
  survey: RowSurvey,
): ListRows {
  return { rows: rowCount, firstRow, survey, stoppedEarly, looks: null };
}

/** `Left out: 1 total row and 2 example rows.` */
export function leftOutSaid(survey: RowSurvey): string {
  const { total, example } = asideCounts(survey);
  const kinds = [
    total > 0 ? counted(total, 'total row') : '',
    example > 0 ? counted(example, 'row marked as an example', 'rows marked as examples') : '',
  ];
  return `Left out: ${listed(kinds.filter((kind) => kind !== ''))}.`;
}

/** One sentence or two for each thing worth knowing; most lists have none. */
export function listRemarks({
  rows,
  firstRow,
  survey,
  stoppedEarly,
  looks,
}: ListRows): readonly string[] {
  const said = looks ? looksSaid(rows, looks) : [];
  if (survey.aside.size > 0) said.push(leftOutSaid(survey));
  const { gaps, firstGap } = survey;
  if (gaps > 0) {
    const at = number(firstRow + firstGap + 1);
    said.push(
      `${counted(gaps, 'row inside the list is blank', 'rows inside the list are blank')} (${gaps === 1 ? '' : 'the first is '}row ${at}). What is below is included.`,
    );
  }
  if (stoppedEarly) {
    said.push(
      `After row ${number(firstRow + rows)} so many rows are blank that what is further down is left out.`,
    );
  }
  return said;
}

/** More addresses than this are counted only. */
const MOST_ADDRESSES = 3;

/** Of rows and columns that are hidden, and cells that are merged. */
export function looksSaid(
  rows: number,
  { hiddenRows, hiddenColumns, merged }: ListLooks,
): string[] {
  const said: string[] = [];
  if (hiddenRows > 0) {
    said.push(
      `All ${counted(rows, 'row')}, ${number(hiddenRows)} of them hidden by a filter or by hand.`,
    );
  }
  if (hiddenColumns.length > 0) {
    const letters = listed(hiddenColumns.map(columnLetters));
    said.push(
      hiddenColumns.length === 1
        ? `Column ${letters} is hidden, and is read all the same.`
        : `Columns ${letters} are hidden, and are read all the same.`,
    );
  }
  if (merged === 'many') {
    said.push('More than 512 areas of the list are merged. Only the first cell of each is read.');
  } else if (merged) {
    const { addresses, rowsWithout } = merged;
    const more = addresses.length - MOST_ADDRESSES;
    const named = addresses.slice(0, MOST_ADDRESSES);
    const cells = listed(more > 0 ? [...named, `${number(more)} more`] : named);
    const without =
      rowsWithout > 0
        ? counted(rowsWithout, 'row has no value of its own', 'rows have no value of their own')
        : 'the others read as blank';
    said.push(
      `${cells} ${addresses.length === 1 ? 'is' : 'are'} merged: only the first cell counts, so ${without}. Nothing is unmerged.`,
    );
  }
  return said;
}

/** Why a cell that was to be shown cannot be seen; empty when it can. */
export function unseenSaid(shown: Outcome<ShownCell>, row: number, column: number): string {
  if (!shown.ok) {
    return shown.problem.kind === 'gone'
      ? 'This sheet is no longer there. Open the sheet that you mean, and run again.'
      : `${shown.problem.what} ${shown.problem.next}`;
  }
  const address = `${columnLetters(column)}${String(row + 1)}`;
  return shown.value.hidden
    ? `${address} is selected, but its row or column is hidden. Unhide it in the sheet to see it.`
    : '';
}
