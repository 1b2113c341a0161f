/** The days that returns are about. */
import { dayOf, partsOf, type Day } from '../sheet/day';
import type { ReferenceDay } from './types';

const THURSDAY = 4;

/** First Thursday of November (general knowledge; 6 November 2025 was seen in a source). */
export function firstThursdayOfNovember(year: number): Day {
  const first = dayOf(year, 11, 1);
  // 1 January 1970, day 0, was a Thursday.
  const weekday = (((first + THURSDAY) % 7) + 7) % 7;
  return first + ((THURSDAY - weekday + 7) % 7);
}

/** Census day of the School Workforce Census: from August on this year's, before that last year's. */
export const schoolCensusDay: ReferenceDay = {
  title: 'census day',
  of(today) {
    const { year, month } = partsOf(today);
    return firstThursdayOfNovember(month >= 8 ? year : year - 1);
  },
};

/** 30 September: the end of the children's social work year; from August on this year's. */
export const socialWorkYearEnd: ReferenceDay = {
  title: 'end of the census year',
  of(today) {
    const { year, month } = partsOf(today);
    return dayOf(month >= 8 ? year : year - 1, 9, 30);
  },
};
