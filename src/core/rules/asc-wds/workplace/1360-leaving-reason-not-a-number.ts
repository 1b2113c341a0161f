import { when } from '../verdict';
import { reasonsFault } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1360',
  case: 'reason',
  severity: 'error',
  column: 'REASONS',
  title: 'A reason for leaving is no code',
  says: 'Reasons are {value}, and one of the items is no code.',
  todo: 'Write codes with one semicolon between two of them, and none at the end.',
  why: 'The service takes none of the files while an error stands.',
  needs: ['ALLJOBROLES', 'VACANCIES', 'STARTERS', 'LEAVERS', 'REASONS', 'REASONNOS'],
  reads: ['REGTYPE'],
  check: when(reasonsFault, 'reason'),
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
          REASONS: 'x;8',
          REASONNOS: '1;1',
        },
      },
    ],
  },
});
