import { countsNoNumbers } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1320',
  case: 'counts',
  severity: 'error',
  column: 'LEAVERS',
  title: 'Counts of leavers are not numbers from 0 to 999',
  says: 'One of the counts of leavers is {count}.',
  remedy: 'Write whole numbers from 0 to 999 with semicolons between them, and 0 for none.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLJOBROLES', 'LEAVERS'],
  reads: ['REGTYPE', 'VACANCIES'],
  check: countsNoNumbers('LEAVERS'),
  examples: {
    pass: [{ cells: { ALLJOBROLES: '8;7', LEAVERS: '1;0' } }],
    fail: [
      { cells: { ALLJOBROLES: '8;7', LEAVERS: '1;x' } },
      { cells: { ALLJOBROLES: '8;7', LEAVERS: '1;' } },
    ],
  },
});
