import { yearsBetween } from '../../../sheet/day';
import { yesNo } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4235Q',
  severity: 'query',
  column: 'QTS',
  needs: ['QTS', 'PersonBirthDate'],
  title: 'Qualified teacher is under 21',
  says: 'The person is a qualified teacher and would be {age} on census day.',
  remedy: 'Check the date of birth and the status, or explain it.',
  why: 'Hardly anybody qualifies so young; most often the date of birth is wrong.',
  check: (facts) => (row) => {
    const born = row.day('PersonBirthDate');
    if (born === undefined || yesNo(row, 'QTS') !== true) return undefined;
    const age = yearsBetween(born, facts.reference);
    return age < 21 ? { say: { age: String(age) } } : undefined;
  },
  examples: {
    pass: [
      { cells: { QTS: 'true', PersonBirthDate: '12/03/1984' } },
      { cells: { QTS: 'false', PersonBirthDate: '12/03/2008' } },
    ],
    fail: [{ cells: { QTS: 'true', PersonBirthDate: '12/03/2008' } }],
  },
});
