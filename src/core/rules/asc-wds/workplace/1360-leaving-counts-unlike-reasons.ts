import { listOf } from '../lists';
import { cell } from '../read';
import { leaving } from './leaving';

export const rule = leaving({
  fault: 'lengths',
  column: 'REASONS/REASONNOS',
  cell: 'REASONNOS',
  title: 'Counts do not go with the reasons for leaving',
  says: 'The number of reasons is {reasons}, and the number of counts is {counts}.',
  remedy: 'Write one count in REASONNOS for each reason in REASONS.',
  more: () => (row) => ({
    say: {
      reasons: String(listOf(cell(row, 'REASONS')).length),
      counts: String(listOf(cell(row, 'REASONNOS')).length),
    },
  }),
  fails: { REASONNOS: '2' },
});
