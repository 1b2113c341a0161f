import { completedDay } from './dates';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1020',
  case: 'future',
  severity: 'error',
  column: 'DATECOMPLETED',
  title: 'Date completed is in the future',
  says: '{value} is after today.',
  remedy: 'Write the day on which the training was completed, or delete the row until then.',
  why: 'The service takes none of the files while there is an error.',
  check: (facts) => {
    const judged = completedDay(facts);
    return (row) => {
      const is = judged(row);
      return is && 'fault' in is && is.fault === 'future' ? {} : undefined;
    };
  },
  examples: {
    pass: [{ cells: { DATECOMPLETED: '01/09/2026' } }],
    fail: [{ cells: { DATECOMPLETED: '02/09/2026' } }],
  },
});
