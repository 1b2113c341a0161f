import { isMissing } from '../../common/checks';
import type { RowRule } from '../../types';
import { why } from '../source';
import { make, part } from './make';

const wanted = [
  {
    column: 'AgencyWorker',
    slug: 'agency-worker',
    name: 'whether it is an agency worker',
    fill: '0',
  },
  { column: 'SWENo', slug: 'swe-number', name: 'Social Work England number', fill: 'SW1234567890' },
] as const;

/** What the schema wants of everybody. */
export const rules: readonly RowRule[] = wanted.map(({ column, slug, name, fill }) =>
  make.row({
    id: `${part}/x-${slug}-blank`,
    severity: 'error',
    column,
    title: `${column} is blank`,
    says: `It is not said ${name === 'Social Work England number' ? `what the ${name} is` : name}.`,
    todo: 'Fill it in: every worker has one.',
    why,
    check: isMissing(column),
    examples: { pass: [{ cells: { [column]: fill } }], fail: [{ cells: { [column]: ' ' } }] },
  }),
);
