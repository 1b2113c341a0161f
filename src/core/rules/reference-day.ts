/** The days that returns are about. */
import { dayOf, partsOf, type Day } from '../sheet/day';
import type { Edition, ReferenceDay, Return } from './types';

const THURSDAY = 4;

/**
 * The day that a check is about: with the newest edition the one that its day is for, with an earlier
 * edition that edition's. Undefined for returns that are about no day.
 */
export function referenceDay(one: Return, edition: Edition, today: Day): Day | undefined {
  const isNewest = one.editions.at(-1) === edition;
  const end = dayOf(Number(edition.from.slice(0, 4)), 12, 31);
  return one.reference?.of(isNewest ? today : end);
}

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
