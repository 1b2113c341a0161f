import { isMissing } from '../../common/checks';
import type { RowRule } from '../../types';
import { why } from '../source';
import { items } from './items';
import { make, place } from './make';

/** One rule for each total: all are wanted. */
export const rules: readonly RowRule[] = items.map(({ column, title }) =>
  make.row({
    id: `${place.part}/x-${column.toLowerCase()}-blank`,
    severity: 'error',
    column,
    title: `${column} is blank`,
    says: `The cell for ${title} is blank.`,
    remedy: 'Write the total, or 0 when there are none.',
    why,
    check: isMissing(column),
    examples: { pass: [{ cells: { [column]: 0 } }], fail: [{ cells: { [column]: '' } }] },
  }),
);
