import { countsNoNumbers } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1310',
  case: 'counts',
  severity: 'error',
  column: 'STARTERS',
  title: 'Counts of starters are not numbers from 0 to 999',
  says: 'One of the counts of starters is {count}.',
  remedy: 'Write whole numbers from 0 to 999 with semicolons between them, and 0 for none.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLJOBROLES', 'STARTERS'],
  reads: ['REGTYPE', 'VACANCIES'],
  check: countsNoNumbers('STARTERS'),
  examples: {
    pass: [{ cells: { ALLJOBROLES: '8;7', STARTERS: '1;0' } }],
    fail: [
      { cells: { ALLJOBROLES: '8;7', STARTERS: '1;x' } },
      { cells: { ALLJOBROLES: '8;7', STARTERS: '1;' } },
    ],
  },
});
