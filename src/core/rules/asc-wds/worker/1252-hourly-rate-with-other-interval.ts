import { when } from '../verdict';
import { make } from './make';
import { rateFault } from './service/pay';

export const rule = make.row({
  id: 'asc-wds/worker/1252',
  severity: 'error',
  column: 'SALARYINT/HOURLYRATE',
  cell: 'HOURLYRATE',
  title: 'Hourly rate does not go with the interval of pay',
  says: 'An hourly rate of {value} is given, and SALARYINT is not 3.',
  remedy: 'Write 3 in SALARYINT for hourly pay, or move an annual salary to SALARY.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: when(rateFault, 'interval'),
  examples: {
    pass: [{ cells: { SALARYINT: '3', HOURLYRATE: '12.45' } }],
    fail: [
      { cells: { SALARYINT: '1', HOURLYRATE: '12.45' } },
      { cells: { SALARYINT: '', HOURLYRATE: '12.45' } },
    ],
  },
});
