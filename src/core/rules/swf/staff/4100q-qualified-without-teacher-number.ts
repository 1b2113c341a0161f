import { isQualified } from '../checks';
import { helpPage, make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4100Q',
  case: 'qualified',
  severity: 'query',
  column: 'TeacherNumber',
  needs: ['TeacherNumber', 'QTS'],
  reads: ['QTLS', 'EYTS'],
  since: '2022',
  title: 'Qualified person has no teacher number',
  says: 'There is no teacher number, yet the person is recorded as qualified.',
  remedy:
    'Put in the seven digits of the teacher reference number, correct the status, or explain it.',
  why: 'The census expects a teacher number for everybody with QTS, QTLS or EYTS.',
  source: helpPage('2025'),
  check: () => (row) =>
    row.text('TeacherNumber').trim() === '' && isQualified(row) ? {} : undefined,
  examples: {
    pass: [
      { cells: { TeacherNumber: '0123456', QTS: 'true' } },
      { cells: { QTS: 'false', EYTS: 'false' } },
    ],
    fail: [{ cells: { QTS: 'true' } }, { cells: { QTS: 'false', EYTS: 'true' } }],
  },
});
