import { yearsBetween } from '../../../sheet/day';
import { yesNo } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4245',
  severity: 'error',
  column: 'HLTAStatus',
  needs: ['HLTAStatus', 'PersonBirthDate'],
  title: 'Person with HLTA status is under 18',
  says: 'The person has HLTA status and would be {age} on census day.',
  remedy: 'Check the date of birth and the status.',
  why: 'The census does not take HLTA status for people under 18.',
  check: (facts) => (row) => {
    const born = row.day('PersonBirthDate');
    if (born === undefined || yesNo(row, 'HLTAStatus') !== true) return undefined;
    const age = yearsBetween(born, facts.reference);
    return age < 18 ? { say: { age: String(age) } } : undefined;
  },
  examples: {
    pass: [{ cells: { HLTAStatus: 'true', PersonBirthDate: '05/11/2008' } }],
    fail: [{ cells: { HLTAStatus: 'true', PersonBirthDate: '06/11/2008' } }],
  },
});
