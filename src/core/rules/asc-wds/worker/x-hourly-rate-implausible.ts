import { cell, decimal } from '../read';
import { make } from './make';
import { rateFault, takenInterval } from './service/pay';

/** Pounds an hour that nobody is paid less than, or more than, in adult social care: our own bounds, wide on purpose. */
const LEAST = 7;
const MOST = 120;

export const rule = make.row({
  id: 'asc-wds/worker/x-hourly-rate-implausible',
  severity: 'query',
  column: 'HOURLYRATE',
  title: 'Hourly rate is unlikely',
  says: '{value} is unlikely as pay for an hour in pounds.',
  remedy: 'Check that the rate is in pounds and for an hour, or explain it.',
  why: 'The service takes any amount.',
  reads: ['SALARYINT'],
  check: (facts) => {
    const [interval, fault] = [takenInterval(facts), rateFault(facts)];
    return (row) => {
      const text = cell(row, 'HOURLYRATE');
      if (text === '' || interval(row) !== 3 || fault(row) !== undefined) return undefined;
      const rate = decimal(text);
      return rate < LEAST || rate > MOST ? {} : undefined;
    };
  },
  examples: {
    pass: [{ cells: { SALARYINT: '3', HOURLYRATE: '12.45' } }],
    fail: [
      { cells: { SALARYINT: '3', HOURLYRATE: '0' } },
      { cells: { SALARYINT: '3', HOURLYRATE: '1245' } },
    ],
  },
});
