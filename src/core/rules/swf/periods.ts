/** Contracts and school years in time, seen from census day. */
import { dayOf, partsOf, type Day } from '../../sheet/day';
import type { Row } from '../types';

/** 1 September of the school year in which census day lies. */
export function yearStart(census: Day): Day {
  const { year, month } = partsOf(census);
  return dayOf(month >= 9 ? year : year - 1, 9, 1);
}

/** 1 September of the school year before: what the census collects of leavers and absences begins there. */
export function lastYearStart(census: Day): Day {
  const { year } = partsOf(yearStart(census));
  return dayOf(year - 1, 9, 1);
}

/** 31 August after census day. */
export function yearEnd(census: Day): Day {
  const { year } = partsOf(yearStart(census));
  return dayOf(year + 1, 8, 31);
}

/** True when a contract is known to have ended before census day. An end that cannot be read is not known. */
export function hasEnded(row: Row, census: Day): boolean {
  const end = row.day('ContractEnd');
  return end !== undefined && end < census;
}
