import type { ItemFormat, PartItem } from '../../types';
import { socColumns } from '../../common/soc/columns';

const text: ItemFormat = { kind: 'text' };
const money: ItemFormat = { kind: 'number', decimals: 2 };
const date: ItemFormat = { kind: 'date', written: 'DD/MM/YYYY' };

function needed(
  column: string,
  format: ItemFormat,
  also: readonly string[] = [],
  title = column.charAt(0).toLowerCase() + column.slice(1),
): PartItem {
  return { column, title, format, neededBy: 'everybody', also };
}

function optional(...item: Parameters<typeof needed>): PartItem {
  return { ...needed(...item), neededBy: '', optional: true };
}

/** What the survey is about, in words of our own: what it calls its columns was not seen. */
export const items: readonly PartItem[] = [
  needed('Employee number', text, ['Employee ID', 'Payroll number', 'Staff number']),
  optional('Post number', text, ['Post ref', 'Post ID', 'Position number', 'Assignment number']),
  optional('Job title', text, ['Post title', 'Position title']),
  needed('Role code', { kind: 'code', set: 'hwr' }, ['RoleCode', 'HWR', 'HWR code']),
  ...socColumns.map(({ column, set }) =>
    optional(column, { kind: 'code', set }, [set.toUpperCase()], `${column} code`),
  ),
  needed('Sex', text, ['Gender']),
  optional('Date of birth', date, ['DOB']),
  optional('Salary scheme', text, ['Pay scheme', 'Terms and conditions', 'Conditions of service']),
  optional('Grade', text, ['Pay grade', 'Pay band']),
  optional('Start date', date),
  needed('Pay period', text, ['Pay frequency', 'Payment frequency', 'Frequency', 'Paid']),
  needed('Basic pay', money, ['Basic salary', 'Pay', 'Basic pay in period']),
  optional('Additions', money, [
    ...['Additional payments', 'Allowances', 'Additional pay', 'Enhancements', 'Bonus'],
  ]),
  optional('Overtime pay', money, ['Overtime']),
  optional('Gross pay', money, ['Total pay', 'Gross']),
  optional('Hourly rate', money),
  needed('Hours', { kind: 'number', from: 0, to: 60 }, ['Contracted hours', 'Weekly hours']),
  optional('Weeks', { kind: 'number', from: 0, to: 53 }, ['Weeks per year'], 'weeks in a year'),
  needed('FTE', { kind: 'number', from: 0, to: 1 }, [], 'FTE'),
];
