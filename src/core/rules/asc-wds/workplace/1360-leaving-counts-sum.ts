import { when } from '../verdict';
import { reasonsFault } from './count-checks';
import { make } from './make';
import { takenLeavers } from './roles';

export const rule = make.row({
  id: 'asc-wds/workplace/1360',
  case: 'sum',
  severity: 'error',
  column: 'REASONNOS/LEAVERS',
  cell: 'REASONNOS',
  title: 'Reasons for leaving do not add up to the leavers',
  says: 'The counts of reasons do not add up to the {leavers} leavers.',
  todo: 'Correct the counts of reasons, or the leavers.',
  why: 'The service takes none of the files while an error stands.',
  needs: ['ALLJOBROLES', 'VACANCIES', 'STARTERS', 'LEAVERS', 'REASONS', 'REASONNOS'],
  reads: ['REGTYPE'],
  check: when(reasonsFault, 'sum', () => (row) => ({
    say: { leavers: String(takenLeavers(row)) },
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
          REASONNOS: '1;2',
        },
      },
    ],
  },
});
