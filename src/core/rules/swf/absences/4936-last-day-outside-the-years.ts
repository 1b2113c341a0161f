import { writeDay } from '../../../sheet/day';
import { in2010But, make } from '../make';
import { lastYearStart, yearEnd } from '../periods';

export const rule = make.row({
  id: 'swf/absences/4936',
  case: 'outside',
  severity: 'error',
  column: 'LastDayOfAbsence',
  title: 'Absence ended outside the school years of the census',
  says: 'The absence ended on {value}; the census goes from {from} to {to}.',
  remedy: 'Leave the absence out, or correct the date.',
  why: 'The census takes absences that ended in this school year or the one before.',
  source: in2010But('That a school year begins on 1 September is general knowledge.'),
  check: (facts) => {
    const [first, last] = [lastYearStart(facts.reference), yearEnd(facts.reference)];
    const said = { from: writeDay(first), to: writeDay(last) };
    return (row) => {
      const day = row.day('LastDayOfAbsence');
      return day !== undefined && (day < first || day > last) ? { say: said } : undefined;
    };
  },
  examples: {
    pass: [
      { cells: { LastDayOfAbsence: '01/09/2025' } },
      { cells: { LastDayOfAbsence: '31/08/2027' } },
    ],
    fail: [
      { cells: { LastDayOfAbsence: '31/08/2025' } },
      { cells: { LastDayOfAbsence: '01/09/2027' } },
    ],
  },
});
