/** A rule that any part may have: a cell holds what Excel writes when a formula fails. */
import { ofCells, type OfCells } from './of-cells';
import type { FileRule } from '../types';

/** One of the columns holds a formula's error; id `x-formula-error`, said once a row, at the first. */
export function formulaError({ make, part, items, asSent = false }: OfCells): FileRule {
  const columns = items.map(({ column }) => column);
  const first = columns[0] ?? '';
  return make.file({
    ...ofCells(columns),
    id: `${part}/x-formula-error`,
    severity: asSent ? 'query' : 'error',
    title: 'A formula has failed',
    says: 'Excel shows {error} here.',
    remedy: 'Mend the formula, or write the value itself.',
    why: 'The file would hold the error instead of the value.',
    *check(_, rows) {
      const said = new Set<number>();
      for (const column of columns) {
        for (const [row, { kind }] of rows.odd(column)) {
          if (kind !== 'error' || said.has(row)) continue;
          said.add(row);
          yield { row, cell: column, say: { error: rows.shown(column, row).trim() } };
        }
      }
    },
    examples: {
      pass: [{ rows: [{ [first]: '#1 team leader' }] }, { rows: [{}] }],
      fail: [{ rows: [{ [first]: '#N/A' }] }, { rows: [{ [first]: '#REF!' }] }],
    },
  });
}
