import { numberIn } from '../../common/quantities';
import { make } from './make';

export const rule = make.row({
  id: 'lges/employees/x-additions-high',
  severity: 'query',
  column: 'Basic pay/Additions',
  cell: 'Additions',
  title: 'Additions are more than basic pay',
  says: 'Additions of {value} are more than the basic pay, {basic}.',
  remedy: 'Check both, and say so if they are right.',
  why: 'Additions so high are mostly total pay in the wrong column, or a lump sum.',
  check: () => (row) => {
    const basic = numberIn(row.value('Basic pay'));
    const additions = numberIn(row.value('Additions'));
    if (basic === undefined || additions === undefined || basic <= 0) return undefined;
    return additions > basic ? { say: { basic: String(basic) } } : undefined;
  },
  examples: {
    pass: [{ cells: { 'Basic pay': 2100, Additions: 150 } }, { cells: { Additions: 150 } }],
    fail: [{ cells: { 'Basic pay': 2100, Additions: 2250 } }],
  },
});
