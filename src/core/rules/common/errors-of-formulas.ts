/** A rule that any part may have: a cell holds what Excel writes when a formula fails. */
import type { PartItem, RowRule } from '../types';
import type { Makers } from './row-rule';

const ERRORS: ReadonlySet<string> = new Set([
  ...['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'],
  ...['#GETTING_DATA', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#FIELD!', '#UNKNOWN!', '#EXTERNAL!'],
]);

/** One of the columns holds a formula's error; id `x-formula-error`, said once a row, at the first. */
export function formulaError({
  make,
  part,
  items,
}: {
  readonly make: Makers;
  readonly part: string;
  readonly items: readonly PartItem[];
}): RowRule {
  const columns = items.map(({ column }) => column);
  const first = columns[0] ?? '';
  return make.row({
    id: `${part}/x-formula-error`,
    severity: 'error',
    column: first,
    title: 'A formula has failed',
    says: 'Excel shows {error} here.',
    remedy: 'Mend the formula, or write the value itself.',
    why: 'The file would hold the error instead of the value.',
    needs: [],
    reads: columns,
    check: () => (row) => {
      for (const column of columns) {
        const value = row.value(column);
        if (typeof value !== 'string' || !value.startsWith('#')) continue;
        const error = value.trim();
        if (ERRORS.has(error)) return { cell: column, say: { error } };
      }
      return undefined;
    },
    examples: {
      pass: [{ cells: { [first]: '#1 team leader' } }, { cells: {} }],
      fail: [{ cells: { [first]: '#N/A' } }, { cells: { [first]: '#REF!' } }],
    },
  });
}
