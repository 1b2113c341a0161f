import { make } from './make';
import { countsWithoutRoles } from './roles';

export const rule = make.row({
  id: 'asc-wds/workplace/1280',
  case: 'missing',
  severity: 'error',
  column: 'ALLJOBROLES',
  title: 'Job roles are missing',
  says: 'There are counts of starters, leavers or vacancies, and the job roles are blank.',
  remedy:
    'Write the codes of the job roles that the counts are for, such as 8;7 for care workers and senior care workers. Look up lists them.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ALLJOBROLES', 'STARTERS', 'LEAVERS', 'VACANCIES'],
  check: () => (row) => (countsWithoutRoles(row) ? {} : undefined),
  examples: {
    pass: [
      { cells: { ALLJOBROLES: '8', STARTERS: '2', LEAVERS: '0', VACANCIES: '0' } },
      { cells: { STARTERS: '999', LEAVERS: '0' } },
    ],
    fail: [{ cells: { STARTERS: '2', LEAVERS: '0', VACANCIES: '0' } }],
  },
});
