import type { FileRule } from '../../types';
import { helpPage, make } from '../make';
import { standsOnSeveralPeople, standsOnSeveralRecords } from '../repeats';

export const rule = make.file({
  id: 'swf/staff/6500',
  severity: 'error',
  column: 'TeacherNumber',
  reads: ['StaffId', 'PersonFamilyName', 'PersonGivenName', 'PersonBirthDate'],
  title: 'Teacher number is on several records',
  says: '{value} stands on more than one record.',
  remedy: 'Merge the records if they are of one person, or correct the number of the other.',
  why: 'The census does not take two records with one teacher number: they would count one person twice.',
  source: helpPage('2020s'),
  check: standsOnSeveralRecords('TeacherNumber'),
  examples: {
    pass: [
      {
        rows: [
          { StaffId: '17', TeacherNumber: '0123456' },
          { StaffId: '18', TeacherNumber: '1234567' },
        ],
      },
      {
        rows: [
          { StaffId: '17', TeacherNumber: '' },
          { StaffId: '18', TeacherNumber: '' },
        ],
      },
    ],
    fail: [
      {
        rows: [
          { StaffId: '17', TeacherNumber: '0123456' },
          { StaffId: '18', TeacherNumber: '0123456' },
        ],
      },
    ],
  },
});

/** The same for a sheet with a row for each contract or role: a person's own rows do not count. */
export const ruleByPerson: FileRule = { ...rule, check: standsOnSeveralPeople('TeacherNumber') };
