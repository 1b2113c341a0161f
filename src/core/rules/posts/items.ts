/**
 * Columns of a post list. Only the job title is wanted; of the rest, whatever a list has is checked.
 * Columns that a coding run writes go by the headers that it gives them.
 */
import { namesOf } from '../../sheet/header-names';
import type { ContextField } from '../../sheet/types';
import type { ItemFormat, PartItem } from '../types';
import { socColumns } from '../common/soc/columns';

const text: ItemFormat = { kind: 'text' };

/** Names that stand for other columns of this list, whatever the coder would make of them. */
const TAKEN: ReadonlySet<string> = new Set(['role', 'band', 'post']);

function optional(
  column: string,
  format: ItemFormat,
  also: readonly string[] = [],
  title = column.charAt(0).toLowerCase() + column.slice(1),
): PartItem {
  return { column, title, format, neededBy: '', also, optional: true };
}

function alsoFor(field: ContextField): readonly string[] {
  return namesOf(field).filter((name) => !TAKEN.has(name));
}

export const items: readonly PartItem[] = [
  optional('Post number', text, [
    ...['Post ref', 'Post reference', 'Post ID', 'Post no', 'Post code number'],
    ...['Position number', 'Position ID', 'Position ref', 'Position no', 'Position code'],
  ]),
  optional('Employee number', text, ['Employee ID', 'Payroll number', 'Staff number']),
  optional('Family name', text, ['Surname']),
  optional('Given name', text, ['Forename']),
  optional(
    'NI number',
    { kind: 'form', item: 'person.ni-number' },
    ['National Insurance number'],
    'National Insurance number',
  ),
  optional('Date of birth', { kind: 'date', written: 'DD/MM/YYYY' }, ['DOB']),
  {
    column: 'Job title',
    title: 'job title',
    format: text,
    neededBy: 'everybody',
    also: ['JobTitle', ...alsoFor('title')],
  },
  optional('Department', text, alsoFor('department')),
  optional('Employer', text, alsoFor('employer')),
  optional(
    'DfE number',
    { kind: 'form', item: 'school.dfe-number' },
    ['LAESTAB', 'School DfE number', 'DfE school number'],
    'DfE number of the school',
  ),
  optional('Workplace postcode', { kind: 'form', item: 'address.postcode' }, [
    ...['Postcode', 'School postcode', 'Site postcode', 'Location postcode', 'Work postcode'],
  ]),
  optional('Grade', text, alsoFor('grade')),
  optional('Job code', text, alsoFor('jobCode')),
  optional('Role code', { kind: 'code', set: 'hwr' }, ['RoleCode', 'HWR', 'HWR code']),
  optional('Role', text, ['Role label']),
  ...socColumns.map(({ column, set }) =>
    optional(
      column,
      { kind: 'code', set },
      [set.toUpperCase(), `${column} code`],
      `${column} code`,
    ),
  ),
  optional('Confidence', { kind: 'number', from: 0, to: 1 }),
  optional('Band', text),
  optional('Why', text, [], 'how it was coded'),
  optional('FTE', { kind: 'number', from: 0, to: 1 }, [], 'FTE'),
  optional('Hours', { kind: 'number', from: 0, to: 60 }, ['Contracted hours', 'Weekly hours']),
  optional('Weeks', { kind: 'number', from: 0, to: 53 }, ['Weeks per year'], 'weeks in a year'),
  optional('Start date', { kind: 'date', written: 'DD/MM/YYYY' }),
  optional('End date', { kind: 'date', written: 'DD/MM/YYYY' }),
];
