import {
  firstThursdayOfNovember,
  schoolCensusDay,
  socialWorkYearEnd,
} from '../../../src/core/rules/reference-day';
import { dayOf, writeDay } from '../../../src/core/sheet/day';

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
