import { dayMeant, expiryDay } from './dates';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1030',
  case: 'form',
  severity: 'error',
  column: 'EXPIRYDATE',
  title: 'Expiry date has the wrong form',
  says: '{value} is not a day as the service wants it.',
  todo: 'Write it as DD/MM/YYYY, such as 05/09/2027.',
  why: 'The service takes none of the files while an error stands.',
  reads: ['DATECOMPLETED'],
  check: (facts) => {
    const judged = expiryDay(facts);
    return (row) => {
      const is = judged(row);
      return is && 'fault' in is && is.fault === 'form' ? dayMeant(row, 'EXPIRYDATE') : undefined;
    };
  },
  examples: {
    pass: [{ cells: { EXPIRYDATE: '01/02/2023' } }],
    fail: [
      { cells: { EXPIRYDATE: 'Feb 2023' } },
      { cells: { EXPIRYDATE: '1/2/2023' }, write: '01/02/2023' },
    ],
  },
});
