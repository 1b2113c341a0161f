import { writeDay } from '../../../sheet/day';
import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/absences/x-days-lost-missing',
  severity: 'error',
  column: 'WorkingDaysLost',
  needs: ['WorkingDaysLost', 'AbsenceCategory', 'LastDayOfAbsence'],
  title: 'Working days lost are missing',
  says: 'The person was off sick until {last}, and no working days are counted.',
  remedy: 'Put in the working days that were lost; half days count .5.',
  why: 'The census works out sickness from the working days of finished absences.',
  source: in2010But('The census has this rule; its number was not seen.'),
  check: () => (row) => {
    const last = row.day('LastDayOfAbsence');
    return last !== undefined &&
      row.text('AbsenceCategory').trim() === 'SIC' &&
      row.text('WorkingDaysLost').trim() === ''
      ? { say: { last: writeDay(last) } }
      : undefined;
  },
  examples: {
    pass: [
      { cells: { AbsenceCategory: 'SIC', LastDayOfAbsence: '14/01/2026', WorkingDaysLost: 2.5 } },
      { cells: { AbsenceCategory: 'SIC' } },
      { cells: { AbsenceCategory: 'MAT', LastDayOfAbsence: '14/01/2026' } },
    ],
    fail: [{ cells: { AbsenceCategory: 'SIC', LastDayOfAbsence: '14/01/2026' } }],
  },
});
