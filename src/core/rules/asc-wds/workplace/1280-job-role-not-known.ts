import { currentNumbers } from '../checks';
import { whole } from '../read';
import { make } from './make';
import { roleItems, wantedCounts } from './roles';

export const rule = make.row({
  id: 'asc-wds/workplace/1280',
  case: 'unknown',
  severity: 'error',
  column: 'ALLJOBROLES',
  title: 'A job role is not a known one',
  says: '{role} is no code of a job role.',
  todo: 'Write codes of job roles with semicolons between them.',
  why: 'The service takes none of the files while an error stands.',
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
