import { currentNumbers } from '../checks';
import { whole } from '../read';
import { make } from './make';
import { roleItems, wantedCounts } from './roles';

export const rule = make.row({
  id: 'asc-wds/workplace/1280',
  case: 'unknown',
  severity: 'error',
  column: 'ALLJOBROLES',
  title: 'A job role code is not in the list',
  says: '{role} is not the code of a job role.',
  remedy:
    'Write codes of job roles, such as 8 for care worker or 7 for senior care worker, with semicolons between them. Look up lists them.',
  why: 'The service takes none of the files while there is an error.',
  reads: ['REGTYPE', 'VACANCIES'],
  check: (facts) => {
    const known = currentNumbers(facts, 'asc-wds.job-role');
    return (row) => {
      if (wantedCounts(row) === 0) return undefined;
      const role = roleItems(row).find((item) => !known.has(whole(item)));
      return role === undefined ? undefined : { say: { role } };
    };
  },
  examples: {
    pass: [{ cells: { ALLJOBROLES: '8;4', REGTYPE: '2' } }],
    fail: [{ cells: { ALLJOBROLES: '8;22', VACANCIES: '0;0' } }],
  },
});
