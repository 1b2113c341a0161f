/** Columns about a contract or service agreement: element names of the return's XML. */
import type { ItemFormat, PartItem } from '../../types';

const date: ItemFormat = { kind: 'date', written: 'YYYY-MM-DD' };
const money: ItemFormat = { kind: 'number', from: 0, to: 9_999_999.99, decimals: 2 };
const hours: ItemFormat = { kind: 'number', from: 0, to: 99.99, decimals: 2 };

/** Ours: by which the sheets of contracts and roles find each other. */
export const contractIdItem: PartItem = {
  column: 'ContractId',
  title: 'contract reference of your own',
  format: { kind: 'text' },
  neededBy: '',
  also: [
    'Contract ID',
    'Contract number',
    'Contract no',
    'Contract reference',
    'Assignment number',
  ],
  optional: true,
};

export const postItem: PartItem = {
  column: 'Post',
  title: 'post',
  format: { kind: 'code', set: 'swf.post' },
  neededBy: 'every contract',
  also: ['Post code of the census', 'SWF post', 'SWF post code', 'Census post', 'DfE post'],
};

export const periodItems: readonly PartItem[] = [
  {
    column: 'ContractStart',
    title: 'contract start date',
    format: date,
    neededBy: 'every contract',
    also: ['Start date', 'Contract start date', 'Date started'],
  },
  {
    column: 'ContractEnd',
    title: 'contract end date',
    format: date,
    neededBy: 'fixed-term contracts',
    also: ['End date', 'Contract end date', 'Leaving date', 'Date left'],
  },
];

/** Pay and hours, which the return takes for the post or for each role, not for both. */
export const payItems: readonly PartItem[] = [
  {
    column: 'PayRange',
    title: 'pay range',
    format: { kind: 'code', set: 'swf.pay-range' },
    neededBy: 'teachers',
    also: ['Pay scale', 'Pay range code', 'Pay scale code'],
  },
  {
    column: 'BasePay',
    title: 'base pay',
    format: money,
    neededBy: 'contracts not paid by the day',
    also: ['Salary', 'Annual salary', 'Base salary', 'Actual salary'],
  },
  {
    column: 'HoursPerWeek',
    title: 'hours worked per week',
    format: hours,
    neededBy: 'every contract',
    also: ['Hours', 'Hours worked', 'Weekly hours', 'Contracted hours'],
  },
  {
    column: 'FTEHours',
    title: 'full-time hours per week',
    format: hours,
    neededBy: 'every contract',
    also: ['FTE hours per week', 'Full time hours', 'Full-time equivalent hours'],
  },
  {
    column: 'WeeksPerYear',
    title: 'weeks worked per year',
    format: { kind: 'number', from: 0, to: 53, decimals: 0 },
    neededBy: 'every contract',
    also: ['Weeks', 'Weeks worked', 'Weeks per annum'],
  },
];

/** What only the sheet of contracts has. */
export const contractItems: readonly PartItem[] = [
  {
    column: 'ContractType',
    title: 'contract type',
    format: { kind: 'code', set: 'swf.contract-type' },
    neededBy: 'every contract',
    also: ['Contract or agreement type', 'Agreement type', 'Employment type'],
  },
  {
    column: 'LASchoolLevel',
    title: 'school or central staff',
    format: { kind: 'code', set: 'swf.la-school-level' },
    neededBy: 'every contract',
    also: ['LA or school level', 'LA/school level'],
    optional: true,
  },
  {
    column: 'Estab',
    title: 'establishment number',
    format: { kind: 'form', item: 'school.establishment-number' },
    neededBy: '',
    also: ['Establishment number', 'Estab number', 'Establishment no', 'School number'],
    optional: true,
  },
  {
    column: 'SchoolArrivalDate',
    title: 'date of arrival in school',
    format: date,
    neededBy: 'teachers and teaching assistants in schools',
    also: ['Arrival date', 'Date of arrival', 'Date arrived in school'],
  },
  {
    column: 'DailyRate',
    title: 'paid by the day',
    format: { kind: 'code', set: 'swf.daily-rate' },
    neededBy: '',
    also: ['Daily rate indicator', 'Paid daily rate'],
    optional: true,
  },
  {
    column: 'Origin',
    title: 'origin',
    format: { kind: 'code', set: 'swf.origin' },
    neededBy: 'teachers and teaching assistants who are new',
    also: ['Origin code'],
    optional: true,
  },
  {
    column: 'DestinationCode',
    title: 'destination',
    format: { kind: 'code', set: 'swf.destination' },
    neededBy: 'teachers who left',
    also: ['Destination', 'Leaving destination'],
    optional: true,
  },
  {
    column: 'RegionPayRange',
    title: 'regional pay range',
    format: { kind: 'text', longest: 2 },
    neededBy: '',
    also: ['Regional pay range', 'Regional pay spine', 'Pay spine'],
    optional: true,
  },
  {
    column: 'SpinePoint',
    title: 'spine point',
    format: { kind: 'text', longest: 6 },
    neededBy: '',
    also: ['Spinal point', 'Scale point'],
    optional: true,
    until: '2015',
  },
  {
    column: 'PayFramework',
    title: 'pay framework',
    format: { kind: 'text' },
    neededBy: 'leadership teachers',
    also: ['Leadership pay framework'],
    optional: true,
    since: '2022',
  },
  {
    column: 'SafeguardedSalary',
    title: 'safeguarded salary',
    format: { kind: 'code', set: 'swf.true-false' },
    neededBy: '',
    also: ['Salary safeguarded', 'Safeguarded'],
    optional: true,
  },
  {
    column: 'PaymentType',
    title: 'additional payment category',
    format: { kind: 'code', set: 'swf.additional-payment-type' },
    neededBy: '',
    also: ['Additional payment type', 'Category of additional payment', 'Allowance type'],
    optional: true,
  },
  {
    column: 'PaymentAmount',
    title: 'additional payment amount',
    format: money,
    neededBy: '',
    also: ['Additional payment amount', 'Allowance amount'],
    optional: true,
  },
  {
    column: 'PayStartDate',
    title: 'additional payment start date',
    format: date,
    neededBy: 'TLR3 payments',
    also: ['Payment start date', 'Allowance start date'],
    optional: true,
  },
  {
    column: 'PayEndDate',
    title: 'additional payment end date',
    format: date,
    neededBy: 'TLR3 payments',
    also: ['Payment end date', 'Allowance end date'],
    optional: true,
  },
];
