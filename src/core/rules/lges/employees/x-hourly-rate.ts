import { numberIn } from '../../common/quantities';
import { make } from './make';
import { HOURLY_NEEDS, hourlyPay, pounds, shareOfYear } from './pay-period';

/** Rates are rounded, and years have 52 weeks for some and 52.14 for others. */
const SLACK = 0.03;

export const rule = make.row({
  id: 'lges/employees/x-hourly-rate',
  severity: 'query',
  column: 'Hourly rate',
  title: 'Hourly rate and basic pay do not go together',
  says: 'The hourly rate is {value}, and basic pay makes {rate} an hour.',
  remedy: 'Check the rate, basic pay, pay period and hours.',
  why: 'Two ways of saying the same pay: where they differ, one is wrong.',
  needs: ['Hourly rate', ...HOURLY_NEEDS],
  reads: ['Weeks'],
  check: () => (row) => {
    const said = numberIn(row.value('Hourly rate'));
    const made = hourlyPay(row);
    if (said === undefined || said <= 0 || made === undefined) return undefined;
    const most = made / shareOfYear(row);
    if (said >= made * (1 - SLACK) && said <= most * (1 + SLACK)) return undefined;
    return { say: { rate: pounds(made) } };
  },
  examples: {
    pass: [
      {
        cells: { 'Hourly rate': 13.05, 'Basic pay': 2098, 'Pay period': 'Monthly', Hours: 37 },
      },
      { cells: { 'Hourly rate': 13.05 } },
    ],
    fail: [
      { cells: { 'Hourly rate': 13.05, 'Basic pay': 3500, 'Pay period': 'Monthly', Hours: 37 } },
      { cells: { 'Hourly rate': 26.1, 'Basic pay': 2098, 'Pay period': 'Monthly', Hours: 37 } },
    ],
  },
});
