/** The job roles of a workplace and the counts beside them, read as the service reads them. */
import type { Row } from '../../types';
import { isWhole, listOf } from '../lists';
import { cell, whole } from '../read';

export type CountColumn = 'VACANCIES' | 'STARTERS' | 'LEAVERS';

const COUNT_COLUMNS: readonly CountColumn[] = ['VACANCIES', 'STARTERS', 'LEAVERS'];

/** A single 999 in place of a list of counts: not known. */
export const NOT_KNOWN = '999';
const REGISTERED_MANAGER = 4;
const MOST = 999;

/** Items of ALLJOBROLES; none when the cell is blank. */
export function roleItems(row: Row): readonly string[] {
  const text = cell(row, 'ALLJOBROLES');
  return text === '' ? [] : listOf(text);
}

/** Items of a column of counts; a blank cell has one blank item. */
export function countItems(row: Row, column: CountColumn): readonly string[] {
  return listOf(cell(row, column));
}

/** True when a vacancy stands beside the role of registered manager. */
export function hasManagerVacancy(row: Row): boolean {
  const vacancies = countItems(row, 'VACANCIES');
  return roleItems(row).some(
    (item, at) => whole(item) === REGISTERED_MANAGER && whole(vacancies[at] ?? '') > 0,
  );
}

/** True when REGTYPE says that the Care Quality Commission regulates the workplace. */
export function saysRegulated(row: Row): boolean {
  return whole(cell(row, 'REGTYPE')) === 2;
}

/** True when something is counted although no job role is named. */
export function countsWithoutRoles(row: Row): boolean {
  return (
    cell(row, 'ALLJOBROLES') === '' &&
    COUNT_COLUMNS.some((column) =>
      countItems(row, column).some((item) => whole(item) > 0 && whole(item) !== MOST),
    )
  );
}

/**
 * How many counts each column needs, one a role; 0 when the service has no list of roles to hold them
 * against, because there is none or because it does not take the one there is.
 */
export function wantedCounts(row: Row): number {
  const items = roleItems(row);
  const isRefused = !items.every(isWhole) || (!saysRegulated(row) && hasManagerVacancy(row));
  return isRefused ? 0 : items.length;
}

/** True when a column has as many counts as there are roles, or says that they are not known. */
export function isLongEnough(items: readonly string[], wanted: number): boolean {
  return items.length === wanted || (items.length === 1 && items[0] === NOT_KNOWN);
}

/** True for a count that the service takes. */
export function isCount(item: string): boolean {
  return whole(item) >= 0 && whole(item) <= MOST;
}

/** How many left, when the service takes all counts and knows it; 0 when not. */
export function takenLeavers(row: Row): number {
  const wanted = wantedCounts(row);
  if (wanted === 0) return 0;
  const lists = COUNT_COLUMNS.map((column) => countItems(row, column));
  if (!lists.every((items) => isLongEnough(items, wanted) && items.every(isCount))) return 0;
  const leavers = countItems(row, 'LEAVERS').map(whole);
  return leavers[0] === MOST ? 0 : leavers.reduce((sum, count) => sum + count, 0);
}
