import { isNoDay, whyNoDay } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4190',
  case: 'unreadable',
  severity: 'error',
  column: 'PersonBirthDate',
  title: 'Date of birth cannot be read',
  says: '{value} cannot be taken for a date of birth: {problem}.',
  remedy: 'Write day, month and all four digits of the year, such as 12/03/1984.',
  why: 'The census does not take a person without a date of birth.',
  check: (facts) => {
    const unreadable = isNoDay('PersonBirthDate')(facts);
    return (row) => unreadable(row) && { say: { problem: whyNoDay(row, 'PersonBirthDate') } };
  },
  examples: {
    pass: [{ cells: { PersonBirthDate: '12/03/1984' } }, { cells: { PersonBirthDate: 30753 } }],
    fail: [
      { cells: { PersonBirthDate: '31/02/1984' } },
      { cells: { PersonBirthDate: '12/03/84' } },
      { cells: { PersonBirthDate: 'unknown' } },
    ],
  },
});
