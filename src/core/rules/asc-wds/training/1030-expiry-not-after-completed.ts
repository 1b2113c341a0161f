import { cell } from '../read';
import { expiryDay } from './dates';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1030',
  case: 'order',
  severity: 'error',
  column: 'EXPIRYDATE/DATECOMPLETED',
  cell: 'EXPIRYDATE',
  title: 'Expiry date is not after the date completed',
  says: 'The training expires on {value} and was completed on {completed}.',
  remedy: 'Correct one of the two dates.',
  why: 'The service takes none of the files while there is an error.',
  check: (facts) => {
    const judged = expiryDay(facts);
    return (row) => {
      const is = judged(row);
      return is && 'fault' in is && is.fault === 'order'
        ? { say: { completed: cell(row, 'DATECOMPLETED') } }
        : undefined;
    };
  },
  examples: {
    pass: [{ cells: { DATECOMPLETED: '01/01/2022', EXPIRYDATE: '02/01/2022' } }],
    fail: [{ cells: { DATECOMPLETED: '01/01/2022', EXPIRYDATE: '01/01/2022' } }],
  },
});
