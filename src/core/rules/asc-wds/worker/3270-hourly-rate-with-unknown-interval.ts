import { when } from '../verdict';
import { make } from './make';
import { rateFault } from './service/pay';

export const rule = make.row({
  id: 'asc-wds/worker/3270',
  severity: 'query',
  column: 'HOURLYRATE',
  title: 'Hourly rate is given and the interval of pay is not known',
  says: 'An hourly rate is given, and SALARYINT says that the interval is not known.',
  remedy: 'Write 3 in SALARYINT, or leave HOURLYRATE blank.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['SALARYINT'],
  check: when(rateFault, 'not-known'),
  examples: {
    pass: [{ cells: { SALARYINT: '3', HOURLYRATE: '12.45' } }],
    fail: [{ cells: { SALARYINT: '999', HOURLYRATE: '12.45' } }],
  },
});
