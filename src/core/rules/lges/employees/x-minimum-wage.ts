import { writeDay, yearsBetween } from '../../../sheet/day';
import { fold } from '../../../text/tidy';
import { make } from './make';
import { leastFor, minimumWage } from './minimum-wage';
import { HOURLY_NEEDS, hourlyPay, pounds, shareOfYear } from './pay-period';

export const rule = make.row({
  id: 'lges/employees/x-minimum-wage',
  severity: 'query',
  column: 'Basic pay',
  title: 'Basic pay is below the minimum wage',
  says: 'Basic pay of {value} makes {rate} an hour, and the minimum has been {least} since {from}.',
  remedy: 'Check pay, pay period and hours, and say so if all are right.',
  why: 'Pay below the minimum is mostly a wrong period, hours that are not those paid for, or part of a month.',
  source: {
    from: 'GOV.UK, National Minimum Wage and National Living Wage rates of April 2024, 2025 and 2026',
    year: '2026',
    caution:
      'Rates after April 2026 are not known; hours paid over the whole year are allowed for.',
  },
  needs: HOURLY_NEEDS,
  reads: ['Weeks', 'Date of birth', 'Job title'],
  check: ({ reference }) => {
    const wage = minimumWage(reference);
    if (!wage) return () => undefined;
    const from = writeDay(wage.from);
    return (row) => {
      const hourly = hourlyPay(row);
      if (hourly === undefined) return undefined;
      const rate = hourly / shareOfYear(row);
      // Most pay is above what anybody must be paid, whatever the age.
      if (rate >= wage.adult) return undefined;
      const born = row.day('Date of birth');
      const age = born === undefined ? undefined : yearsBetween(born, reference);
      const least = leastFor(wage, age, fold(row.text('Job title')).includes('apprentice'));
      return rate < least - 0.005
        ? { say: { rate: pounds(rate), least: pounds(least), from } }
        : undefined;
    };
  },
  examples: {
    pass: [
      { cells: { 'Basic pay': 2100, 'Pay period': 'Monthly', Hours: 37 } },
      {
        cells: { 'Basic pay': 1500, 'Pay period': 'Monthly', Hours: 37, 'Job title': 'Apprentice' },
      },
      {
        cells: { 'Basic pay': 1500, 'Pay period': 'Monthly', Hours: 37, Weeks: 38 },
        because: 'Paid in twelve parts, worked in term time.',
      },
      { cells: { 'Basic pay': 0, 'Pay period': 'Monthly', Hours: 37 } },
    ],
    fail: [
      { cells: { 'Basic pay': 500, 'Pay period': 'Monthly', Hours: 37 } },
      { cells: { 'Basic pay': 24_000, 'Pay period': 'Yearly', Hours: 37, Weeks: 52 } },
    ],
  },
});
