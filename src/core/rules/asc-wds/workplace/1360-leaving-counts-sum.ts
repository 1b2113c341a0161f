import { leaving } from './leaving';
import { takenLeavers } from './roles';

export const rule = leaving({
  fault: 'sum',
  column: 'REASONNOS/LEAVERS',
  cell: 'REASONNOS',
  title: 'Reasons for leaving do not add up to the leavers',
  says: 'The counts in REASONNOS do not add up to the number of leavers, {leavers}.',
  remedy: 'Correct the counts in REASONNOS, or those in LEAVERS.',
  more: () => (row) => ({ say: { leavers: String(takenLeavers(row)) } }),
  fails: { REASONNOS: '1;2' },
});
