/** Checks of the lists of counts beside the job roles. Each gives what a rule's `check` must be. */
import type { RowRule } from '../../types';
import { isWhole, listOf } from '../lists';
import { cell, whole } from '../read';
import { remembered } from '../verdict';
import {
  countItems,
  isCount,
  isLongEnough,
  NOT_KNOWN,
  takenLeavers,
  wantedCounts,
  type CountColumn,
} from './roles';

type Check = RowRule['check'];

/** Starters, leavers or vacancies of one job role in one workplace that nobody would wonder at. */
const LIKELY = 100;
/** Counts as high as this are said otherwise, by the service or by us. */
const NONE_MORE = 999;

/** As many counts as job roles are wanted; slots `{roles}` and `{counts}`. A single 0 means all. */
export function countsUnlikeRoles(column: CountColumn): Check {
  return () => (row) => {
    const wanted = wantedCounts(row);
    const items = countItems(row, column);
    if (wanted === 0 || isLongEnough(items, wanted)) return undefined;
    const say = {
      roles: String(wanted),
      counts: String(cell(row, column) === '' ? 0 : items.length),
    };
    return cell(row, column) === '0'
      ? { say, write: Array.from({ length: wanted }, () => '0').join(';') }
      : { say };
  };
}

/** A count is no whole number from 0 to 999; slot `{count}`, which may be blank. */
export function countsNoNumbers(column: CountColumn): Check {
  return () => (row) => {
    if (wantedCounts(row) === 0) return undefined;
    const count = countItems(row, column).find((item) => !isCount(item));
    return count === undefined ? undefined : { say: { count } };
  };
}

/** A list of several counts has a 999, which is a count there like any other. */
export function countInTheMiddle(column: CountColumn): Check {
  return () => (row) => {
    const items = countItems(row, column);
    if (items.length < 2 || !items.some((item) => item.trim() === NOT_KNOWN)) return undefined;
    return items.every((item) => item.trim() === NOT_KNOWN) ? { write: NOT_KNOWN } : {};
  };
}

/** More in one job role than is likely; slot `{count}`. A 999 is another rule's. */
export function isHighCount(column: CountColumn): Check {
  return () => (row) => {
    const count = countItems(row, column)
      .map(whole)
      .find((one) => one > LIKELY && one < NONE_MORE);
    return count === undefined ? undefined : { say: { count: String(count) } };
  };
}

/** Reasons are looked at when somebody left; the first thing wrong is what is said. */
export const reasonsFault = remembered<'reason' | 'count' | 'lengths' | 'sum' | undefined>(
  () => (row) => {
    const text = cell(row, 'REASONS');
    const left = takenLeavers(row);
    if (left <= 0 || text === '') return undefined;
    const reasons = listOf(text);
    const counts = listOf(cell(row, 'REASONNOS'));
    if (!reasons.every(isWhole)) return 'reason';
    if (!counts.every(isWhole)) return 'count';
    if (reasons.length !== counts.length) return 'lengths';
    return sumOfCounts(counts) === left ? undefined : 'sum';
  },
);

/** A single count is read without a base, so that `0x1F` is a number there and nowhere else. */
function sumOfCounts(counts: readonly string[]): number {
  const [first = ''] = counts;
  if (counts.length === 1) return Number.parseInt(first);
  return counts.reduce((total, count) => total + whole(count), 0);
}
