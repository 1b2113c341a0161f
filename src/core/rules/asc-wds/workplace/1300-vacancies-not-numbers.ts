import { countsNoNumbers } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1300',
  case: 'counts',
  severity: 'error',
  column: 'VACANCIES',
  title: 'Counts of vacancies are not numbers from 0 to 999',
  says: 'One of the counts of vacancies is {count}.',
  remedy: 'Write whole numbers from 0 to 999 with semicolons between them, and 0 for none.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLJOBROLES', 'VACANCIES'],
  reads: ['REGTYPE'],
  check: countsNoNumbers('VACANCIES'),
  examples: {
    pass: [{ cells: { ALLJOBROLES: '8;7', VACANCIES: '1;0' } }],
    fail: [
      { cells: { ALLJOBROLES: '8;7', VACANCIES: '1;x' } },
      { cells: { ALLJOBROLES: '8;7', VACANCIES: '1;' } },
    ],
  },
});
