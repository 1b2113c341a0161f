import { listOf } from '../lists';
import { cell } from '../read';
import { when } from '../verdict';
import { reasonsFault } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1360',
  case: 'lengths',
  severity: 'error',
  column: 'REASONS/REASONNOS',
  cell: 'REASONNOS',
  title: 'Counts do not go with the reasons for leaving',
  says: 'The number of reasons is {reasons} and that of counts {counts}.',
  todo: 'Write one count for every reason.',
  why: 'The service takes none of the files while an error stands.',
  needs: ['ALLJOBROLES', 'VACANCIES', 'STARTERS', 'LEAVERS', 'REASONS', 'REASONNOS'],
  reads: ['REGTYPE'],
  check: when(reasonsFault, 'lengths', () => (row) => ({
    say: {
      reasons: String(listOf(cell(row, 'REASONS')).length),
      counts: String(listOf(cell(row, 'REASONNOS')).length),
    },
  })),
  examples: {
    pass: [
      {
        cells: {
          ALLJOBROLES: '8;7',
          VACANCIES: '0;0',
          STARTERS: '0;0',
          LEAVERS: '2;0',
          REASONS: '1;8',
          REASONNOS: '1;1',
        },
      },
    ],
    fail: [
      {
        cells: {
          ALLJOBROLES: '8;7',
          VACANCIES: '0;0',
          STARTERS: '0;0',
          LEAVERS: '2;0',
          REASONS: '1;8',
          REASONNOS: '2',
        },
      },
    ],
  },
});
