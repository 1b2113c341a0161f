import { writeDay } from '../../../sheet/day';
import { make } from './make';

export const rule = make.row({
  id: 'csww/workers/x-role-start-date-year',
  severity: 'error',
  column: 'RoleStartDate',
  title: 'Role start date is after the census year',
  says: '{value} is after {to}, when the census year ends.',
  remedy: 'Check the date; if it is right, leave the row out.',
  why: 'Who starts after the census year belongs to the next one.',
  check: ({ reference }) => {
    const say = { to: writeDay(reference, 'YYYY-MM-DD') };
    return (row) => ((row.day('RoleStartDate') ?? reference) > reference ? { say } : undefined);
  },
  examples: {
    pass: [{ cells: { RoleStartDate: '2021-04-01' } }, { cells: {} }],
    fail: [{ cells: { RoleStartDate: '2027-04-01' } }],
  },
});
