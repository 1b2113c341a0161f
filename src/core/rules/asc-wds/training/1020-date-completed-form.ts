import { completedDay, dayMeant } from './dates';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1020',
  case: 'form',
  severity: 'error',
  column: 'DATECOMPLETED',
  title: 'Date completed has the wrong form',
  says: '{value} is not a day as the service wants it.',
  todo: 'Write it as DD/MM/YYYY, such as 05/09/2026.',
  why: 'The service takes none of the files while an error stands.',
  check: (facts) => {
    const judged = completedDay(facts);
    return (row) => {
      const is = judged(row);
      return is && 'fault' in is && is.fault === 'form'
        ? dayMeant(row, 'DATECOMPLETED')
        : undefined;
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
