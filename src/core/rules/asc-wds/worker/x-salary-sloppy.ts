import { cell } from '../read';
import { make } from './make';
import { takenSalary } from './service/pay';

export const rule = make.row({
  id: 'asc-wds/worker/x-salary-sloppy',
  severity: 'advice',
  column: 'SALARY',
  title: 'Salary is not in whole pounds alone',
  says: 'The service reads {value} as {read}.',
  remedy: 'Write whole pounds in digits alone, without pence.',
  why: 'The service takes the digits in front and ignores the rest.',
  reads: ['SALARYINT', 'MAINJOBROLE'],
  check: (facts) => {
    const salary = takenSalary(facts);
    return (row) => {
      const text = cell(row, 'SALARY');
      const taken = salary(row);
      if (taken === undefined || text === String(taken)) return undefined;
      return {
        say: { read: String(taken) },
        ...(Number(text) === taken && { write: String(taken) }),
      };
    };
  },
  examples: {
    pass: [{ cells: { SALARYINT: '1', SALARY: '20000' } }],
    fail: [
      { cells: { SALARYINT: '1', SALARY: '20000.00' }, write: '20000' },
      { cells: { SALARYINT: '1', SALARY: '20000.75' } },
    ],
  },
});
