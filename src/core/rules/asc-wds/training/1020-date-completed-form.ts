import { refusedDay } from '../fixes';
import { completedDay } from './dates';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1020',
  case: 'form',
  severity: 'error',
  column: 'DATECOMPLETED',
  title: 'Date completed cannot be read',
  says: 'The service does not take {value} as a date completed: {reason}.',
  remedy: 'Check the date and write it as DD/MM/YYYY, {how}.',
  why: 'The service takes none of the files while there is an error.',
  check: (facts) => {
    const judged = completedDay(facts);
    const refused = refusedDay('DATECOMPLETED')(facts);
    return (row) => {
      const is = judged(row);
      return is && 'fault' in is && is.fault === 'form' ? refused(row) : undefined;
    };
  },
  examples: {
    pass: [{ cells: { DATECOMPLETED: '01/02/2022' } }, { cells: { DATECOMPLETED: '' } }],
    fail: [
      { cells: { DATECOMPLETED: '01/02/22' } },
      { cells: { DATECOMPLETED: '31/02/2022' } },
      { cells: { DATECOMPLETED: '1/2/2022' }, write: '01/02/2022' },
    ],
  },
});
