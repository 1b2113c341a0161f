import { when } from '../verdict';
import { reasonsFault } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1360',
  case: 'count',
  severity: 'error',
  column: 'REASONNOS',
  title: 'A count of leavers is no number',
  says: '{value} has an item that is no whole number.',
  todo: 'Write for every reason how many left for it, with semicolons between them.',
  why: 'The service takes none of the files while an error stands.',
  needs: ['ALLJOBROLES', 'VACANCIES', 'STARTERS', 'LEAVERS', 'REASONS', 'REASONNOS'],
  reads: ['REGTYPE'],
  check: when(reasonsFault, 'count'),
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
          REASONNOS: '1;x',
        },
      },
    ],
  },
});
