import { addYears, writeDay } from '../../../sheet/day';
import { make } from './make';

export const rule = make.row({
  id: 'csww/workers/x-role-end-date-year',
  severity: 'error',
  column: 'RoleEndDate',
  title: 'Role end date is not within the census year',
  says: '{value} is not from {from} to {to}.',
  remedy: 'Check the date; if it is right, leave the row out.',
  why: 'The census is of one year, from October to September: its leavers left in it.',
  check: ({ reference }) => {
    const first = addYears(reference, -1) + 1;
    const say = {
      from: writeDay(first, 'YYYY-MM-DD'),
      to: writeDay(reference, 'YYYY-MM-DD'),
    };
    return (row) => {
      const day = row.day('RoleEndDate');
      return day !== undefined && (day < first || day > reference) ? { say } : undefined;
    };
  },
  examples: {
    pass: [{ cells: { RoleEndDate: '2026-03-31' } }, { cells: {} }],
    fail: [{ cells: { RoleEndDate: '2024-12-31' } }, { cells: { RoleEndDate: '31/03/2027' } }],
  },
});
