import { yesNo } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4100',
  severity: 'error',
  column: 'TeacherNumber',
  needs: ['TeacherNumber', 'QTS'],
  until: '2022',
  title: 'Qualified teacher has no teacher number',
  says: 'There is no teacher number, yet the person is a qualified teacher.',
  remedy: 'Put in the seven digits of the teacher reference number.',
  why: 'The census of 2010 did not take a qualified teacher without a number.',
  check: () => (row) =>
    row.text('TeacherNumber').trim() === '' && yesNo(row, 'QTS') === true ? {} : undefined,
  examples: {
    pass: [{ cells: { TeacherNumber: '0123456', QTS: 'true' } }, { cells: { QTS: 'false' } }],
    fail: [{ cells: { QTS: 'true' } }],
  },
});
