import { numberIn } from '../../common/quantities';
import type { Row } from '../../types';
import { make } from './make';

const PARTS = ['Basic pay', 'Additions', 'Overtime pay'] as const;

export const rule = make.row({
  id: 'lges/employees/x-gross-pay',
  severity: 'query',
  column: 'Gross pay',
  title: 'Gross pay is less than its parts',
  says: 'Gross pay is {value}, and basic pay, additions and overtime make {sum}.',
  remedy: 'Check the amounts, and that all are of one period.',
  why: 'The whole cannot be less than its parts.',
  needs: ['Gross pay', 'Basic pay'],
  reads: ['Additions', 'Overtime pay'],
  check: () => (row) => {
    const gross = numberIn(row.value('Gross pay'));
    if (gross === undefined || numberIn(row.value('Basic pay')) === undefined) return undefined;
    const sum = sumOf(row);
    return gross < sum - 0.01 ? { say: { sum: sum.toFixed(2) } } : undefined;
  },
  examples: {
    pass: [
      { cells: { 'Gross pay': 2250, 'Basic pay': 2100, Additions: 150 } },
      { cells: { 'Gross pay': 2400, 'Basic pay': 2100, Additions: 150 } },
      { cells: { 'Gross pay': 2400 } },
    ],
    fail: [{ cells: { 'Gross pay': 2150, 'Basic pay': 2100, 'Overtime pay': 80 } }],
  },
});

function sumOf(row: Row): number {
  return PARTS.reduce((sum, column) => sum + (numberIn(row.value(column)) ?? 0), 0);
}
