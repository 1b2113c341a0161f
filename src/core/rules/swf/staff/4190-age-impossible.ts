import { yearsBetween } from '../../../sheet/day';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4190',
  case: 'age',
  severity: 'error',
  column: 'PersonBirthDate',
  title: 'Age is under 15 or over 100',
  says: 'Born on {value}, the person would be {age} on census day.',
  remedy: 'Check the date of birth, the year above all.',
  why: 'The census takes people aged 15 to 100 on census day.',
  check: (facts) => (row) => {
    const born = row.day('PersonBirthDate');
    if (born === undefined) return undefined;
    const age = yearsBetween(born, facts.reference);
    return age < 15 || age > 100 ? { say: { age: String(age) } } : undefined;
  },
  examples: {
    pass: [{ cells: { PersonBirthDate: '05/11/2011' } }, { cells: { PersonBirthDate: '' } }],
    fail: [
      { cells: { PersonBirthDate: '06/11/2011' } },
      { cells: { PersonBirthDate: '01/01/1920' } },
    ],
  },
});
