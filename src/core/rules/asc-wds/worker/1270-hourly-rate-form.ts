import { fixAmount } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { rateFault } from './service/pay';

export const rule = make.row({
  id: 'asc-wds/worker/1270',
  severity: 'error',
  column: 'HOURLYRATE',
  title: 'Hourly rate is not an amount',
  says: '{value} is not an hourly rate.',
  remedy: 'Write pounds with at most two decimals, such as 12.45, without a pound sign.',
  why: 'The service refuses the whole upload while a row has this error.',
  reads: ['SALARYINT'],
  check: when(
    rateFault,
    'amount',
    fixAmount('HOURLYRATE', (amount) => /^\d{1,6}(?:\.\d{1,2})?$/.test(String(amount))),
  ),
  examples: {
    pass: [{ cells: { SALARYINT: '3', HOURLYRATE: '12.45' } }],
    fail: [
      { cells: { SALARYINT: '3', HOURLYRATE: '11.445' } },
      { cells: { SALARYINT: '3', HOURLYRATE: '£11.44' }, write: '11.44' },
    ],
  },
});
