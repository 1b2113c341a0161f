import { currentNumbers } from '../checks';
import { wholeIn } from '../read';
import { make } from './make';
import { hasDelegatedHealthcare } from './service/files';

export const rule = make.row({
  id: 'asc-wds/worker/5661',
  severity: 'query',
  column: 'DHA',
  title: 'Delegated healthcare is answered for a role that does not do it',
  says: 'Workers in this job role do not carry out delegated healthcare activities.',
  todo: 'Leave DHA blank, or correct the job role.',
  why: 'The service takes the row and leaves this value out.',
  since: '2025-08',
  reads: ['MAINJOBROLE', 'STATUS'],
  check: (facts) => {
    const current = currentNumbers(facts, 'asc-wds.job-role');
    const able = new Set([...facts.trait('asc-wds.job-role', 'delegated-healthcare')].map(Number));
    return (row) => {
      if (!hasDelegatedHealthcare(row)) return undefined;
      const role = wholeIn(row, 'MAINJOBROLE');
      return current.has(role) && !able.has(role) ? {} : undefined;
    };
  },
  examples: {
    pass: [
      { cells: { STATUS: 'NEW', MAINJOBROLE: '8', DHA: '1' } },
      { cells: { STATUS: 'NEW', MAINJOBROLE: '10', DHA: '' } },
    ],
    fail: [{ cells: { STATUS: 'NEW', MAINJOBROLE: '10', DHA: '1' } }],
  },
});
