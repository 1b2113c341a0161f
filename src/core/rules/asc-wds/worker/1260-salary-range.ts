import { fixAmount } from '../fixes';
import { wholeIn } from '../read';
import { when } from '../verdict';
import { make } from './make';
import { mostPaid, salaryFault } from './service/pay';

export const rule = make.row({
  id: 'asc-wds/worker/1260',
  case: 'salary-range',
  severity: 'error',
  column: 'SALARY',
  title: 'Annual salary is out of range',
  says: '{value} is not an annual salary from 500 to {most}.',
  remedy: 'Write whole pounds a year, such as 24500, without a pound sign or commas.',
  why: 'The service refuses the whole upload while a row has this error.',
  reads: ['SALARYINT', 'MAINJOBROLE'],
  check: when(salaryFault, 'amount', (facts) => {
    const fix = fixAmount(
      'SALARY',
      (amount, row) =>
        Number.isInteger(amount) &&
        amount >= 500 &&
        amount <= mostPaid(wholeIn(row, 'MAINJOBROLE')),
    )(facts);
    return (row) => ({ ...fix(row), say: { most: String(mostPaid(wholeIn(row, 'MAINJOBROLE'))) } });
  }),
  examples: {
    pass: [
      { cells: { SALARYINT: '1', SALARY: '20000' } },
      { cells: { SALARYINT: '1', SALARY: '250000', MAINJOBROLE: '1' } },
    ],
    fail: [
      { cells: { SALARYINT: '1', SALARY: '499', MAINJOBROLE: '8' } },
      { cells: { SALARYINT: '1', SALARY: '£20,000', MAINJOBROLE: '8' }, write: '20000' },
      { cells: { SALARYINT: '1', SALARY: '200001', MAINJOBROLE: '8' } },
    ],
  },
});
