import { isNoDay, whyNoDay } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/absences/4920',
  case: 'unreadable',
  severity: 'error',
  column: 'FirstDayOfAbsence',
  title: 'First day of absence cannot be read',
  says: '{value} cannot be taken for a date: {problem}.',
  remedy: 'Write day, month and all four digits of the year, such as 12/01/2026.',
  why: 'The census does not take an absence whose days it cannot read.',
  check: (facts) => {
    const unreadable = isNoDay('FirstDayOfAbsence')(facts);
    return (row) => unreadable(row) && { say: { problem: whyNoDay(row, 'FirstDayOfAbsence') } };
  },
  examples: {
    pass: [{ cells: { FirstDayOfAbsence: '12/01/2026' } }, { cells: { FirstDayOfAbsence: '' } }],
    fail: [
      { cells: { FirstDayOfAbsence: '31/06/2026' } },
      { cells: { FirstDayOfAbsence: 'ongoing' } },
    ],
  },
});
