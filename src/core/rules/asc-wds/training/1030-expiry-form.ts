import { refusedDay } from '../fixes';
import { expiryDay } from './dates';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1030',
  case: 'form',
  severity: 'error',
  column: 'EXPIRYDATE',
  title: 'Expiry date cannot be read',
  says: 'The service does not take {value} as an expiry date: {reason}.',
  remedy: 'Check the date and write it as DD/MM/YYYY, {how}.',
  why: 'The service takes none of the files while there is an error.',
  reads: ['DATECOMPLETED'],
  check: (facts) => {
    const judged = expiryDay(facts);
    const refused = refusedDay('EXPIRYDATE')(facts);
    return (row) => {
      const is = judged(row);
      return is && 'fault' in is && is.fault === 'form' ? refused(row) : undefined;
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
