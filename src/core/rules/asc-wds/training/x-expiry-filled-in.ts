import { writeDay } from '../../../sheet/day';
import { cell } from '../read';
import { expectedExpiry } from './dates';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/x-expiry-filled-in',
  severity: 'advice',
  column: 'EXPIRYDATE',
  title: 'Expiry date will be filled in',
  says: 'The expiry date is blank; by the validity, the service fills in {expected}.',
  remedy: 'Leave it blank if that is right, or write the day.',
  why: 'The service works the day out of the date completed and the validity.',
  since: '2025-11',
  needs: ['DATECOMPLETED', 'EXPIRYDATE', 'VALIDITY'],
  check: (facts) => {
    const expected = expectedExpiry(facts);
    return (row) => {
      const day = cell(row, 'EXPIRYDATE') === '' ? expected(row) : undefined;
      return day === undefined ? undefined : { say: { expected: writeDay(day) } };
    };
  },
  examples: {
    pass: [
      { cells: { DATECOMPLETED: '01/01/2022', EXPIRYDATE: '31/12/2022', VALIDITY: '12' } },
      { cells: { VALIDITY: '12' } },
    ],
    fail: [{ cells: { DATECOMPLETED: '01/01/2022', VALIDITY: '12' } }],
  },
});
