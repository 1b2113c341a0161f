import {
  firstThursdayOfNovember,
  referenceDay,
  schoolCensusDay,
  socialWorkYearEnd,
} from '../../../src/core/rules/reference-day';
import { returns } from '../../../src/core/rules/returns';
import { dayOf, writeDay, type Day } from '../../../src/core/sheet/day';

describe('the day of a check', () => {
  const one = returns.find(({ id }) => id === 'swf');
  const day = (from: string, today: Day): string => {
    const edition = one?.editions.find((candidate) => candidate.from === from);
    const reference = one && edition && referenceDay(one, edition, today);
    return reference === undefined ? '' : writeDay(reference);
  };

  it('follows the calendar with the newest edition, and the edition with an earlier one', () => {
    expect(day('2025', dayOf(2026, 9, 1))).toBe('05/11/2026');
    expect(day('2025', dayOf(2026, 3, 1))).toBe('06/11/2025');
    expect(day('2024', dayOf(2026, 9, 1))).toBe('07/11/2024');
    expect(day('2010', dayOf(2026, 9, 1))).toBe('04/11/2010');
  });

  it('is none for returns that are about no day', () => {
    const posts = returns.find(({ id }) => id === 'posts');
    const edition = posts?.editions.at(-1);
    expect(posts && edition && referenceDay(posts, edition, dayOf(2026, 9, 1))).toBeUndefined();
  });
});

describe('the days that returns are about', () => {
  it.each([
    [2009, '05/11/2009'],
    [2024, '07/11/2024'],
    [2025, '06/11/2025'],
    [2026, '05/11/2026'],
    [2029, '01/11/2029'],
  ])('census day of %d is %s', (year, day) => {
    expect(writeDay(firstThursdayOfNovember(year))).toBe(day);
  });

  it('is always a Thursday in the first week of November', () => {
    for (let year = 1990; year < 2060; year++) {
      const date = new Date(firstThursdayOfNovember(year) * 86_400_000);
      expect([date.getUTCDay(), date.getUTCMonth(), date.getUTCFullYear()]).toEqual([4, 10, year]);
      expect(date.getUTCDate()).toBeLessThanOrEqual(7);
    }
  });

  it('belongs to the census that a check is for', () => {
    expect(writeDay(schoolCensusDay.of(dayOf(2026, 9, 1)))).toBe('05/11/2026');
    expect(writeDay(schoolCensusDay.of(dayOf(2026, 3, 1)))).toBe('06/11/2025');
    expect(writeDay(socialWorkYearEnd.of(dayOf(2026, 11, 1)))).toBe('30/09/2026');
    expect(writeDay(socialWorkYearEnd.of(dayOf(2026, 2, 1)))).toBe('30/09/2025');
  });
});
