import { countsUnlikeRoles } from './count-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1310',
  case: 'lengths',
  severity: 'error',
  column: 'ALLJOBROLES/STARTERS',
  cell: 'STARTERS',
  title: 'Starters do not go with the job roles',
  says: 'The number of job roles is {roles}, and the number of counts of starters is {counts}.',
  remedy: 'Write one count for each job role, 0 for none, or a single 999 for not known.',
  why: 'The service takes none of the files while there is an error.',
  reads: ['REGTYPE', 'VACANCIES'],
  check: countsUnlikeRoles('STARTERS'),
  examples: {
    pass: [
      { cells: { ALLJOBROLES: '8;7', STARTERS: '1;0' } },
      { cells: { ALLJOBROLES: '8;7', STARTERS: '999' } },
    ],
    fail: [
      { cells: { ALLJOBROLES: '8;7', STARTERS: '1' } },
      { cells: { ALLJOBROLES: '8;7', STARTERS: '0' }, write: '0;0' },
    ],
  },
});
