import { make } from './make';
import { countsWithoutRoles } from './roles';

export const rule = make.row({
  id: 'asc-wds/workplace/1280',
  case: 'missing',
  severity: 'error',
  column: 'ALLJOBROLES',
  title: 'Job roles are missing',
  says: 'Starters, leavers or vacancies are counted and no job role is named.',
  todo: 'Write the codes of the job roles that the counts are for.',
  why: 'The service takes none of the files while an error stands.',
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
