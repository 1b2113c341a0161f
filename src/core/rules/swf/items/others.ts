/**
 * Columns of the smaller parts. Those of absences and qualifications are element names of the
 * return's XML; for curriculum, vacancies and agency headcounts the element names were not seen.
 */
import type { ItemFormat, PartItem } from '../../types';

const date: ItemFormat = { kind: 'date', written: 'YYYY-MM-DD' };
const people: ItemFormat = { kind: 'number', from: 0, to: 9999, decimals: 0 };

export const absenceItems: readonly PartItem[] = [
  {
    column: 'FirstDayOfAbsence',
    title: 'first day of absence',
    format: date,
    neededBy: 'every absence',
    also: ['Absence start date', 'Absence start', 'First day absent'],
  },
  {
    column: 'LastDayOfAbsence',
    title: 'last day of absence',
    format: date,
    neededBy: 'finished absences',
    also: ['Absence end date', 'Absence end', 'Last day absent'],
  },
  {
    column: 'WorkingDaysLost',
    title: 'working days lost',
    format: { kind: 'number', from: 0, to: 999.9, decimals: 1 },
    neededBy: 'finished sickness absences',
    also: ['Days lost', 'Working days'],
  },
  {
    column: 'AbsenceCategory',
    title: 'absence category',
    format: { kind: 'code', set: 'swf.absence-category' },
    neededBy: 'every absence',
    also: ['Absence type', 'Category of absence', 'Absence reason'],
  },
];

export const qualificationItems: readonly PartItem[] = [
  {
    column: 'QualificationCode',
    title: 'qualification',
    format: { kind: 'code', set: 'swf.qualification-code' },
    neededBy: 'every qualification',
    also: ['Qualification level', 'Qualification type'],
  },
  {
    column: 'ClassOfDegree',
    title: 'class of degree',
    format: { kind: 'code', set: 'swf.class-of-degree' },
    neededBy: '',
    also: ['Degree class', 'Class'],
    optional: true,
  },
  {
    column: 'QualificationSubject',
    title: 'first subject code',
    format: { kind: 'text', longest: 4 },
    neededBy: 'every qualification',
    also: ['Subject code', 'Subject code 1', 'Subject 1', 'Qualification subject 1'],
  },
  {
    column: 'QualificationSubject2',
    title: 'second subject code',
    format: { kind: 'text', longest: 4 },
    neededBy: '',
    also: ['Subject code 2', 'Subject 2', 'Qualification subject 2'],
    optional: true,
  },
];

export const subjectItem: PartItem = {
  column: 'GeneralSubject',
  title: 'subject',
  format: { kind: 'code', set: 'swf.general-subject' },
  neededBy: '',
  also: ['Subject', 'General subject code', 'Subject taught', 'Vacancy subject'],
};

export const curriculumItems: readonly PartItem[] = [
  subjectItem,
  {
    column: 'YearGroup',
    title: 'year group',
    format: { kind: 'text' },
    neededBy: '',
    also: ['NC year', 'National curriculum year', 'Year taught'],
  },
  {
    column: 'HoursTaught',
    title: 'hours taught per week',
    format: { kind: 'number', from: 0, to: 99.99, decimals: 2 },
    neededBy: '',
    also: ['Curriculum hours', 'Teaching hours', 'Hours of subject'],
  },
];

const whole = (column: string, title: string, also: readonly string[]): PartItem => ({
  column,
  title,
  format: people,
  neededBy: '',
  also,
  optional: true,
});

export const schoolItems: readonly PartItem[] = [
  {
    column: 'LEA',
    title: 'LA number',
    format: { kind: 'code', set: 'la.dfe' },
    neededBy: 'every return',
    also: ['LA', 'LA number', 'LA code', 'Local authority number'],
  },
  {
    column: 'OccasionalQTS',
    title: 'occasional teachers with qualified status',
    format: people,
    neededBy: 'schools',
    also: ['Occasional teachers QTS', 'Occasional teachers with QTS'],
  },
  {
    column: 'OccasionalNOTQTS',
    title: 'occasional teachers without qualified status',
    format: people,
    neededBy: 'schools',
    also: ['Occasional teachers not QTS', 'Occasional teachers without QTS'],
  },
  whole('EdPsychsFT', 'full-time educational psychologists', [
    'Educational psychologists full time',
  ]),
  whole('EdPsychsPT', 'part-time educational psychologists', [
    'Educational psychologists part time',
  ]),
  {
    column: 'EdPsychsFTE',
    title: 'full-time equivalent of part-time educational psychologists',
    format: { kind: 'number', from: 0, decimals: 1 },
    neededBy: '',
    also: ['Educational psychologists FTE'],
    optional: true,
  },
];

export const tenureItem: PartItem = {
  column: 'Tenure',
  title: 'tenure of the vacancy',
  format: { kind: 'text' },
  neededBy: 'every vacancy',
  also: ['Vacancy tenure', 'Permanent or temporary'],
};

export const headcountItem: PartItem = {
  column: 'Headcount',
  title: 'headcount',
  format: people,
  neededBy: 'every row',
  also: ['Head count', 'Number of staff', 'Agency headcount'],
};
