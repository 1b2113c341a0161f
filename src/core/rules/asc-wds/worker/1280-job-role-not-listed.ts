import { isNotListed } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1280',
  case: 'job-role-not-listed',
  severity: 'error',
  column: 'MAINJOBROLE',
  title: 'Job role code is not in the list',
  says: '{value} is not in the list of job roles.',
  remedy:
    'Write the code of a current job role, such as 8 for care worker or 7 for senior care worker. Look up lists them.',
  why: 'The service refuses the whole upload while a row has this error. Job roles 22 and 41 were withdrawn in May 2024.',
  check: isNotListed('MAINJOBROLE', 'asc-wds.job-role', 'fails'),
  examples: {
    pass: [{ cells: { MAINJOBROLE: '52' } }],
    fail: [{ cells: { MAINJOBROLE: '53' } }, { cells: { MAINJOBROLE: '2442' } }],
  },
});
