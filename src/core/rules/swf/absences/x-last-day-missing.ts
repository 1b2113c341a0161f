import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/absences/x-last-day-missing',
  severity: 'query',
  column: 'LastDayOfAbsence',
  needs: ['FirstDayOfAbsence', 'LastDayOfAbsence'],
  title: 'Last day of absence is missing',
  says: 'The absence has no last day.',
  remedy: 'Put it in, or explain that the absence goes on.',
  why: 'The census asks whether the absence is going on.',
  source: in2010But('The census has this rule; its number was not seen.'),
  check: () => (row) =>
    row.text('LastDayOfAbsence').trim() === '' && row.text('FirstDayOfAbsence').trim() !== ''
      ? {}
      : undefined,
  examples: {
    pass: [{ cells: { FirstDayOfAbsence: '12/01/2026', LastDayOfAbsence: '14/01/2026' } }],
    fail: [{ cells: { FirstDayOfAbsence: '12/01/2026', LastDayOfAbsence: '' } }],
  },
});
