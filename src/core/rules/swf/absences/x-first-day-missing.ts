import { isMissing } from '../../common/checks';
import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/absences/x-first-day-missing',
  severity: 'query',
  column: 'FirstDayOfAbsence',
  title: 'First day of absence is missing',
  says: 'The absence has no first day.',
  remedy: 'Put in the day on which it began, or explain it.',
  why: 'Every absence in the return has a first day.',
  source: ours,
  check: isMissing('FirstDayOfAbsence'),
  examples: {
    pass: [{ cells: { FirstDayOfAbsence: '12/01/2026' } }],
    fail: [{ cells: { FirstDayOfAbsence: '' } }],
  },
});
