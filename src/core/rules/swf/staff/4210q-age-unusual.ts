import { yearsBetween } from '../../../sheet/day';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4210Q',
  severity: 'query',
  column: 'PersonBirthDate',
  title: 'Age is 15 or over 70',
  says: 'Born on {value}, the person is {age} on census day.',
  remedy: 'Check the date of birth, or explain it.',
  why: 'The census expects people to be between 16 and 70 and asks about others.',
  check: (facts) => (row) => {
    const born = row.day('PersonBirthDate');
    if (born === undefined) return undefined;
    const age = yearsBetween(born, facts.reference);
    return age === 15 || (age > 70 && age <= 100) ? { say: { age: String(age) } } : undefined;
  },
  examples: {
    pass: [{ cells: { PersonBirthDate: '12/03/1984' } }],
    fail: [
      { cells: { PersonBirthDate: '12/03/1951' } },
      { cells: { PersonBirthDate: '01/03/2011' } },
    ],
  },
});
