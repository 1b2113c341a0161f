import { expiryDay, validityOf } from './dates';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/2110',
  case: 'never',
  severity: 'query',
  column: 'EXPIRYDATE/VALIDITY',
  cell: 'EXPIRYDATE',
  title: 'Expiry date for training that does not expire',
  says: 'VALIDITY says that the training does not expire, and the expiry date is {value}.',
  remedy: 'Clear the expiry date, write the months in VALIDITY, or explain it.',
  why: 'The service takes the file with both and asks.',
  since: '2025-11',
  reads: ['DATECOMPLETED'],
  check: (facts) => {
    const expiry = expiryDay(facts);
    return (row) => {
      const is = expiry(row);
      return validityOf(row) === 'none' && is && 'day' in is ? {} : undefined;
    };
  },
  examples: {
    pass: [{ cells: { VALIDITY: 'none' } }],
    fail: [{ cells: { VALIDITY: 'none', EXPIRYDATE: '01/02/2027' } }],
  },
});
