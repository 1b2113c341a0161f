import { when } from '../verdict';
import { make } from './make';
import { salaryFault } from './service/pay';

export const rule = make.row({
  id: 'asc-wds/worker/3260',
  severity: 'query',
  column: 'SALARY',
  title: 'Salary is given and the interval of pay is not known',
  says: 'A salary is given, and SALARYINT says that the interval is not known.',
  remedy: 'Write 1 in SALARYINT, or leave SALARY blank.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['SALARYINT', 'MAINJOBROLE'],
  check: when(salaryFault, 'not-known'),
  examples: {
    pass: [{ cells: { SALARYINT: '1', SALARY: '20000' } }],
    fail: [{ cells: { SALARYINT: '999', SALARY: '20000' } }],
  },
});
