/**
 * Columns about the person. Element names of the return's XML, and what staff systems call them.
 * `StaffId` is ours: the return nests contracts, roles and absences in a person; sheets need a
 * column by which they find each other.
 */
import type { PartItem } from '../../types';

/** By which rows of several sheets are known to be about one person, best first. */
export const PERSON_KEYS = ['StaffId', 'NINumber', 'TeacherNumber'] as const;

/** The same, and the name and date of birth where none of them is there. */
export const PERSON_COLUMNS = [
  ...PERSON_KEYS,
  ...(['PersonFamilyName', 'PersonGivenName', 'PersonBirthDate'] as const),
] as const;

/** Who it is: the columns that officers have on every sheet. */
export const identityItems: readonly PartItem[] = [
  {
    column: 'StaffId',
    title: 'staff reference of your own',
    format: { kind: 'text' },
    neededBy: '',
    also: [
      'Staff ID',
      'Staff code',
      'Staff number',
      'Person ID',
      'Person code',
      'Payroll number',
      'Payroll no',
      'Employee number',
      'Employee ID',
      'Employee no',
    ],
    optional: true,
  },
  {
    column: 'TeacherNumber',
    title: 'teacher number',
    format: { kind: 'form', item: 'person.teacher-number' },
    neededBy: 'qualified teachers',
    also: ['Teacher reference number', 'TRN', 'Teacher no', 'DCSF number'],
  },
  {
    column: 'PersonFamilyName',
    title: 'family name',
    format: { kind: 'text' },
    neededBy: 'everybody',
    also: ['Surname', 'Last name', 'Legal surname'],
  },
  {
    column: 'PersonGivenName',
    title: 'given name',
    format: { kind: 'text' },
    neededBy: 'everybody',
    also: ['Forename', 'First name', 'Forenames', 'Given names', 'Legal forename'],
  },
  {
    column: 'NINumber',
    title: 'National Insurance number',
    format: { kind: 'form', item: 'person.ni-number' },
    neededBy: 'everybody',
    also: ['NI number', 'NI no', 'NINO'],
  },
];

const yesNo = { kind: 'code', set: 'swf.true-false' } as const;

/** What the return asks about a person beside who it is. */
export const personItems: readonly PartItem[] = [
  {
    column: 'FormerFamilyName',
    title: 'former family name',
    format: { kind: 'text' },
    neededBy: '',
    also: ['Former surname', 'Previous surname', 'Former family names', 'Maiden name'],
    optional: true,
  },
  {
    column: 'Sex',
    title: 'sex',
    format: { kind: 'code', set: 'swf.sex' },
    neededBy: 'everybody',
    also: ['Gender', 'GenderCurrent', 'Sex code', 'Gender code'],
  },
  {
    column: 'PersonBirthDate',
    title: 'date of birth',
    format: { kind: 'date', written: 'YYYY-MM-DD' },
    neededBy: 'everybody',
    also: ['DOB', 'Birth date'],
  },
  {
    column: 'Ethnicity',
    title: 'ethnicity',
    format: { kind: 'code', set: 'ethnicity.cbds' },
    neededBy: 'everybody',
    also: ['Ethnic code', 'Ethnic origin', 'Ethnicity code'],
  },
  {
    column: 'Disability',
    title: 'disability',
    format: { kind: 'code', set: 'swf.disability' },
    neededBy: 'everybody',
    also: ['Disabled', 'Disability code'],
  },
  {
    column: 'QTS',
    title: 'qualified teacher status',
    format: yesNo,
    neededBy: 'teachers',
    also: ['QTStatus', 'QT status', 'Qualified teacher'],
  },
  {
    column: 'QTLS',
    title: 'qualified teacher learning and skills status',
    format: yesNo,
    neededBy: 'teachers',
    also: ['QTLS status'],
    optional: true,
    since: '2022',
  },
  {
    column: 'EYTS',
    title: 'early years teacher status',
    format: yesNo,
    neededBy: 'teachers',
    also: ['EYTS status'],
    optional: true,
    since: '2022',
  },
  {
    column: 'HLTAStatus',
    title: 'higher level teaching assistant status',
    format: yesNo,
    neededBy: 'higher level teaching assistants',
    also: ['HLTA', 'HLTA status code'],
    optional: true,
  },
  {
    column: 'QTSRoute',
    title: 'route to qualified teacher status',
    format: { kind: 'code', set: 'swf.qts-route' },
    neededBy: '',
    also: ['Route into teaching'],
    optional: true,
  },
];
