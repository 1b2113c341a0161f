/** Noughts that the service lets through and forgets, one rule for each column of codes that has the gap. */
import type { RowRule } from '../../types';
import { cell, whole } from '../read';
import { make } from './make';

export const rules: readonly RowRule[] = ['ETHNICITY', 'NATIONALITY', 'COUNTRYOFBIRTH'].map(
  (column) =>
    make.row({
      id: 'asc-wds/worker/x-code-nought',
      case: column.toLowerCase(),
      severity: 'advice',
      column,
      title: `${column} is 0, which is not a code`,
      says: '{value} is not a code, and the service accepts it without a word.',
      remedy: 'Write a code, or leave the cell blank. Look up lists the codes.',
      why: 'The service takes the row and stores nothing for this column.',
      check: () => (row) => (whole(cell(row, column)) === 0 ? {} : undefined),
      examples: {
        pass: [{ cells: { [column]: '' } }],
        fail: [{ cells: { [column]: '0' } }],
      },
    }),
);
