import { isMissing } from '../../common/checks';
import { slug } from '../../person/value-rules';
import type { RowRule } from '../../types';
import { items } from './items';
import { make, place } from './make';

/** One rule for each column that everybody must have. */
export const rules: readonly RowRule[] = items
  .filter(({ neededBy }) => neededBy !== '')
  .map(({ column, title }) =>
    make.row({
      id: `${place.part}/x-${slug(column)}-blank`,
      severity: 'error',
      column,
      title: `${column} is blank`,
      says: `The cell for ${title} is blank.`,
      remedy: 'Fill the cell in.',
      why: 'Earnings are compared by role, sex, pay and hours: a row without one of them is left out.',
      check: isMissing(column),
      examples: { pass: [{ cells: { [column]: '1' } }], fail: [{ cells: { [column]: ' ' } }] },
    }),
  );
