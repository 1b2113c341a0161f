import { when } from '../verdict';
import { make } from './make';
import { salaryFault } from './service/pay';

export const rule = make.row({
  id: 'asc-wds/worker/1251',
  severity: 'error',
  column: 'SALARYINT/SALARY',
  cell: 'SALARY',
  title: 'Salary does not go with the interval of pay',
  says: 'A salary of {value} is given, and SALARYINT is not 1.',
  remedy: 'Write 1 in SALARYINT for an annual salary, or move hourly pay to HOURLYRATE.',
  why: 'The service refuses the whole upload while a row has this error.',
  reads: ['MAINJOBROLE'],
  check: when(salaryFault, 'interval'),
  examples: {
    pass: [{ cells: { SALARYINT: '1', SALARY: '20000' } }],
    fail: [
      { cells: { SALARYINT: '3', SALARY: '20000' } },
      { cells: { SALARYINT: '', SALARY: '20000' } },
    ],
  },
});
