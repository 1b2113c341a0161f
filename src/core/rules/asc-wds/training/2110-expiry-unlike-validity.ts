import { writeDay } from '../../../sheet/day';
import { expectedExpiry, expiryDay } from './dates';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/2110',
  case: 'months',
  severity: 'query',
  column: 'EXPIRYDATE/VALIDITY',
  cell: 'EXPIRYDATE',
  title: 'Expiry date does not go with the validity',
  says: 'The training expires on {value}, and by its validity on {expected}.',
  remedy: 'Correct the expiry date, the validity or the date completed, or explain the difference.',
  why: 'The service takes the file with all three and asks.',
  since: '2025-11',
  needs: ['DATECOMPLETED', 'EXPIRYDATE', 'VALIDITY'],
  check: (facts) => {
    const expiry = expiryDay(facts);
    const expected = expectedExpiry(facts);
    return (row) => {
      const is = expiry(row);
      const day = expected(row);
      if (day === undefined || !is || !('day' in is) || is.day === day) return undefined;
      return { say: { expected: writeDay(day) } };
    };
  },
  examples: {
    pass: [{ cells: { DATECOMPLETED: '01/01/2022', EXPIRYDATE: '31/12/2022', VALIDITY: '12' } }],
    fail: [{ cells: { DATECOMPLETED: '01/01/2022', EXPIRYDATE: '01/01/2023', VALIDITY: '12' } }],
  },
});
