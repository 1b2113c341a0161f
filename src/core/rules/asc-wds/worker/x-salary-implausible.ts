import { make } from './make';
import { takenHours } from './service/hours';
import { takenSalary } from './service/pay';

const WEEKS = 52.14;
/** Pounds an hour that nobody is paid less than, or more than, in adult social care: our own bounds, wide on purpose. */
const LEAST = 7;
const MOST = 120;

export const rule = make.row({
  id: 'asc-wds/worker/x-salary-implausible',
  severity: 'query',
  column: 'SALARY',
  title: 'Salary does not fit the contracted hours',
  says: '{value} a year for {hours} hours a week is £{rate} an hour.',
  remedy:
    'Check the salary, which is for a year, and the hours, which are for a week, or explain them.',
  why: 'The service takes both, and works out pay by the hour.',
  needs: ['SALARY', 'CONTHOURS'],
  reads: ['SALARYINT', 'MAINJOBROLE', 'ZEROHRCONT', 'EMPLSTATUS'],
  check: (facts) => {
    const [salary, hours] = [takenSalary(facts), takenHours(facts)];
    return (row) => {
      const [pay, weekly] = [salary(row), hours(row)];
      if (pay === undefined || typeof weekly !== 'number' || weekly === 0) return undefined;
      const rate = pay / (weekly * WEEKS);
      if (rate >= LEAST && rate <= MOST) return undefined;
      return { say: { hours: String(weekly), rate: rate.toFixed(2) } };
    };
  },
  examples: {
    pass: [
      { cells: { SALARYINT: '1', SALARY: '24000', CONTHOURS: '37' } },
      { cells: { SALARYINT: '1', SALARY: '24000', CONTHOURS: '999' } },
    ],
    fail: [
      { cells: { SALARYINT: '1', SALARY: '2000', CONTHOURS: '37' } },
      { cells: { SALARYINT: '1', SALARY: '40000', CONTHOURS: '5' } },
    ],
  },
});
