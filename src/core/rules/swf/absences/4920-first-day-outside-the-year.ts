import { writeDay } from '../../../sheet/day';
import { in2010But, make } from '../make';
import { lastYearStart, yearStart } from '../periods';

export const rule = make.row({
  id: 'swf/absences/4920',
  case: 'outside',
  severity: 'error',
  column: 'FirstDayOfAbsence',
  title: 'Absence began outside the school year of the census',
  says: 'The absence began on {value}; the census is about {from} to {to}.',
  remedy: 'Leave the absence out, or correct the date.',
  why: 'The census collects absences of the school year before census day.',
  source: in2010But(
    'That a school year begins on 1 September is general knowledge; check the guidance for ' +
      'absences that began earlier and were still going on.',
  ),
  check: (facts) => {
    const [first, next] = [lastYearStart(facts.reference), yearStart(facts.reference)];
    const said = { from: writeDay(first), to: writeDay(next - 1) };
    return (row) => {
      const day = row.day('FirstDayOfAbsence');
      return day !== undefined && (day < first || day >= next) ? { say: said } : undefined;
    };
  },
  examples: {
    pass: [
      { cells: { FirstDayOfAbsence: '01/09/2025' } },
      { cells: { FirstDayOfAbsence: '31/08/2026' } },
    ],
    fail: [
      { cells: { FirstDayOfAbsence: '31/08/2025' } },
      { cells: { FirstDayOfAbsence: '01/09/2026' } },
    ],
  },
});
