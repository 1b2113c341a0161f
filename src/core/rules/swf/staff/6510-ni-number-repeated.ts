import type { FileRule } from '../../types';
import { helpPage, make } from '../make';
import { standsOnSeveralPeople, standsOnSeveralRecords } from '../repeats';

export const rule = make.file({
  id: 'swf/staff/6510',
  severity: 'error',
  column: 'NINumber',
  reads: ['StaffId', 'PersonFamilyName', 'PersonGivenName', 'PersonBirthDate'],
  title: 'NI number is on several records',
  says: '{value} stands on more than one record.',
  remedy: 'Merge the records if they are of one person, or correct the number of the other.',
  why: 'The census does not take two records with one NI number: they would count one person twice.',
  source: helpPage('2020s'),
  check: standsOnSeveralRecords('NINumber'),
  examples: {
    pass: [
      {
        rows: [
          { StaffId: '17', NINumber: 'QQ123456C' },
          { StaffId: '18', NINumber: 'QQ654321A' },
        ],
      },
      {
        rows: [
          { StaffId: '17', NINumber: '' },
          { StaffId: '18', NINumber: '' },
        ],
      },
    ],
    fail: [
      {
        rows: [
          { StaffId: '17', NINumber: 'QQ123456C' },
          { StaffId: '18', NINumber: 'QQ123456C' },
        ],
      },
    ],
  },
});

/** The same for a sheet with a row for each contract or role: a person's own rows do not count. */
export const ruleByPerson: FileRule = { ...rule, check: standsOnSeveralPeople('NINumber') };
