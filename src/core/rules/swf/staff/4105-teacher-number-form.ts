import { teacherNumber } from '../../../items/formats/teacher-number';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4105',
  severity: 'error',
  column: 'TeacherNumber',
  title: 'Teacher number is not seven digits',
  says: '{value} is not a teacher number.',
  remedy: 'Write its seven digits, with the leading zero, in a cell formatted as text.',
  why: 'The census finds a teacher in its other records by this number.',
  check: () => (row) => {
    const text = row.text('TeacherNumber');
    if (text.trim() === '' || /^\d{7}$/.test(text)) return undefined;
    const write = teacherNumber.judge(text)?.write;
    return write === undefined ? {} : { write };
  },
  examples: {
    pass: [{ cells: { TeacherNumber: '0123456' } }, { cells: { TeacherNumber: '' } }],
    fail: [
      { cells: { TeacherNumber: 123456 }, write: '0123456' },
      { cells: { TeacherNumber: '12/34567' }, write: '1234567' },
      { cells: { TeacherNumber: 'pending' } },
    ],
  },
});
