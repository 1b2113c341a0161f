import { isMissing } from '../../common/checks';
import type { RowRule } from '../../types';
import { why } from '../source';
import { make, part } from './make';

const wanted = [
  {
    column: 'AgencyWorker',
    slug: 'agency-worker',
    says: 'The row does not say whether this is an agency worker.',
    remedy: 'Write 1 for an agency worker and 0 for anybody else.',
    fill: '0',
  },
  {
    column: 'SWENo',
    slug: 'swe-number',
    says: 'There is no Social Work England number.',
    remedy: 'Look the person up in Social Work England’s register and write the number.',
    fill: 'SW1234567890',
  },
] as const;

/** What the schema wants of everybody. */
export const rules: readonly RowRule[] = wanted.map(({ column, slug, says, remedy, fill }) =>
  make.row({
    id: `${part}/x-${slug}-blank`,
    severity: 'error',
    column,
    title: `${column} is blank`,
    says,
    remedy,
    why,
    check: isMissing(column),
    examples: { pass: [{ cells: { [column]: fill } }], fail: [{ cells: { [column]: ' ' } }] },
  }),
);
