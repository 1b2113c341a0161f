import { writeDay } from '../../../sheet/day';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/absences/4945Q',
  severity: 'query',
  column: 'LastDayOfAbsence',
  title: 'Absence ends after census day',
  says: 'The absence is said to end on {value}, after census day ({census}).',
  remedy: 'Leave the last day blank while the absence goes on, or explain it.',
  why: 'A day that has not come is a guess; the census asks about it.',
  check: (facts) => {
    const census = writeDay(facts.reference);
    return (row) => {
      const day = row.day('LastDayOfAbsence');
      return day !== undefined && day > facts.reference ? { say: { census } } : undefined;
    };
  },
  examples: {
    pass: [{ cells: { LastDayOfAbsence: '05/11/2026' } }],
    fail: [{ cells: { LastDayOfAbsence: '06/11/2026' } }],
  },
});
