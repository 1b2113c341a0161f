import { digitsItem } from './digits';

/** Teacher reference number (TRN). */
export const teacherNumber = digitsItem({
  id: 'person.teacher-number',
  title: 'teacher reference number',
  example: '0123456',
  length: 7,
  source: 'School Workforce Census rule 4105: exactly seven digits',
});
