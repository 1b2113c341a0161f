import { make } from './make';
import { HOURLY_NEEDS, hourlyPay, pounds } from './pay-period';

/** Pounds an hour: some £300,000 a year, which hardly anybody in local government is paid. */
const MOST = 150;

export const rule = make.row({
  id: 'lges/employees/x-hourly-pay-high',
  severity: 'query',
  column: 'Basic pay',
  title: 'Basic pay is very high for its hours',
  says: 'Basic pay of {value} makes {rate} an hour.',
  remedy: 'Check pay, pay period and hours, and say so if all are right.',
  why: 'Pay so high is mostly a year’s pay under a month, or hours of a day under those of a week.',
  needs: HOURLY_NEEDS,
  check: () => (row) => {
    const rate = hourlyPay(row);
    return rate !== undefined && rate > MOST ? { say: { rate: pounds(rate) } } : undefined;
  },
  examples: {
    pass: [{ cells: { 'Basic pay': 12_000, 'Pay period': 'Monthly', Hours: 37 } }, { cells: {} }],
    fail: [
      { cells: { 'Basic pay': 31_000, 'Pay period': 'Monthly', Hours: 37 } },
      { cells: { 'Basic pay': 2500, 'Pay period': 'Monthly', Hours: 1.54 } },
    ],
  },
});
