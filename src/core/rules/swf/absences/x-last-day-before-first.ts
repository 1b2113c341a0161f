import { writeDay } from '../../../sheet/day';
import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/absences/x-last-day-before-first',
  severity: 'query',
  column: 'LastDayOfAbsence',
  needs: ['FirstDayOfAbsence', 'LastDayOfAbsence'],
  title: 'Absence ends before it begins',
  says: 'The absence ends on {value} and begins on {first}.',
  remedy: 'Correct the date that is wrong, or explain it.',
  why: 'The census asks about absences that end before they begin.',
  source: in2010But('The census has this rule; its number was not seen.'),
  check: () => (row) => {
    const [first, last] = [row.day('FirstDayOfAbsence'), row.day('LastDayOfAbsence')];
    return first !== undefined && last !== undefined && last < first
      ? { say: { first: writeDay(first) } }
      : undefined;
  },
  examples: {
    pass: [{ cells: { FirstDayOfAbsence: '12/01/2026', LastDayOfAbsence: '12/01/2026' } }],
    fail: [{ cells: { FirstDayOfAbsence: '12/01/2026', LastDayOfAbsence: '11/01/2026' } }],
  },
});
