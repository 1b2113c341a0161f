import { dayOf } from '../../../sheet/day';
import { completedDay } from './dates';
import { make } from './make';

const FIRST = dayOf(1950, 1, 1);

export const rule = make.row({
  id: 'asc-wds/training/x-before-1950',
  severity: 'advice',
  column: 'DATECOMPLETED',
  title: 'Training looks very old',
  says: '{value} is before 1950.',
  remedy: 'Check the year of the date completed.',
  why: 'The service takes any day that is not in the future.',
  check: (facts) => {
    const completed = completedDay(facts);
    return (row) => {
      const is = completed(row);
      return is && 'day' in is && is.day < FIRST ? {} : undefined;
    };
  },
  examples: {
    pass: [{ cells: { DATECOMPLETED: '01/01/1950' } }],
    fail: [{ cells: { DATECOMPLETED: '01/01/1922' } }],
  },
});
