import type { Facts, Row } from '../../types';
import { isTurn } from '../../common/turns';
import { wholeIn } from '../read';
import { isLeftAlone } from '../status';
import { make } from './make';
import { rowsOf } from './service/files';
import { takenHours } from './service/hours';
import { ANNUALLY, takenInterval, takenSalary } from './service/pay';

/** Hours below which somebody is part-time, and above which full-time, as the service has it. */
const PART_TIME_BELOW = 37;
const FULL_TIME_ABOVE = 36;

export const rule = make.file({
  id: 'asc-wds/worker/1260',
  case: 'part-time-pay-as-full-time',
  severity: 'query',
  column: 'SALARY',
  title: 'Part-time worker has the salary of somebody full-time in the same role',
  says: 'Somebody in the same role with more than 36 hours also has a salary of {value}.',
  remedy:
    'Write what the worker is paid for the contracted hours, not the full-time equivalent, or explain it if the salary is right.',
  why: 'The service takes the row as it is, and pay by the hour comes out too high.',
  needs: ['SALARYINT', 'SALARY', 'CONTHOURS', 'MAINJOBROLE'],
  reads: ['STATUS', 'ZEROHRCONT', 'EMPLSTATUS'],
  check: function* (facts, rows) {
    const read = payReader(facts);
    const fullTime = new Set<string>();
    const partTime: { readonly row: number; readonly key: string }[] = [];
    for (const row of rowsOf(rows)) {
      if (isTurn(row.at)) yield undefined;
      const pay = read(row);
      if (pay === undefined) continue;
      if (pay.hours > FULL_TIME_ABOVE) fullTime.add(pay.key);
      // Somewhat over 36 hours is both.
      if (pay.hours < PART_TIME_BELOW) partTime.push({ row: row.at, key: pay.key });
    }
    for (const { row, key } of partTime) if (fullTime.has(key)) yield { row };
  },
  examples: {
    pass: [
      {
        rows: [
          { MAINJOBROLE: '8', SALARYINT: '1', SALARY: '24000', CONTHOURS: '37' },
          { MAINJOBROLE: '8', SALARYINT: '1', SALARY: '12000', CONTHOURS: '18.5' },
        ],
      },
    ],
    fail: [
      {
        rows: [
          { MAINJOBROLE: '8', SALARYINT: '1', SALARY: '24000', CONTHOURS: '37' },
          { MAINJOBROLE: '8', SALARYINT: '1', SALARY: '24000', CONTHOURS: '18.5' },
        ],
      },
    ],
  },
});

/** Role and salary of somebody with a yearly salary and hours; no salary counts as the same as none. */
function payReader(facts: Facts) {
  const [hours, interval, salary] = [takenHours(facts), takenInterval(facts), takenSalary(facts)];
  return (row: Row): { readonly key: string; readonly hours: number } | undefined => {
    const taken = hours(row);
    if (typeof taken !== 'number' || interval(row) !== ANNUALLY || isLeftAlone(row)) {
      return undefined;
    }
    return { key: `${String(wholeIn(row, 'MAINJOBROLE'))} ${String(salary(row))}`, hours: taken };
  };
}
