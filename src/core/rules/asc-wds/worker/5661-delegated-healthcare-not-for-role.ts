import { currentNumbers } from '../checks';
import { wholeIn } from '../read';
import { make } from './make';
import { hasDelegatedHealthcare } from './service/files';

/**
 * Numbers that are no job role, and that the service takes for its own numbers of roles without
 * delegated healthcare: it says so beside 1280. Seen in its answers to every number up to 60.
 */
const OTHERS_UNABLE = [12, 14, 21, 29, 31, 33];

export const rule = make.row({
  id: 'asc-wds/worker/5661',
  severity: 'query',
  column: 'DHA',
  title: 'Delegated healthcare is answered for a role that does not do it',
  says: 'To the service, workers with job role {role} do not carry out delegated healthcare activities.',
  remedy: 'Leave DHA blank, or correct the job role.',
  why: 'The service takes the row and leaves this value out.',
  since: '2025-08',
  reads: ['MAINJOBROLE', 'STATUS'],
  check: (facts) => {
    const able = new Set([...facts.trait('asc-wds.job-role', 'delegated-healthcare')].map(Number));
    const current = [...currentNumbers(facts, 'asc-wds.job-role')];
    const unable = new Set([...current.filter((role) => !able.has(role)), ...OTHERS_UNABLE]);
    return (row) => {
      if (!hasDelegatedHealthcare(row)) return undefined;
      const role = wholeIn(row, 'MAINJOBROLE');
      return unable.has(role) ? { say: { role: String(role) } } : undefined;
    };
  },
  examples: {
    pass: [
      { cells: { STATUS: 'NEW', MAINJOBROLE: '8', DHA: '1' } },
      { cells: { STATUS: 'NEW', MAINJOBROLE: '10', DHA: '' } },
      { cells: { STATUS: 'NEW', MAINJOBROLE: '13', DHA: '1' }, because: 'Only 1280 is said.' },
    ],
    fail: [
      { cells: { STATUS: 'NEW', MAINJOBROLE: '10', DHA: '1' } },
      {
        cells: { STATUS: 'NEW', MAINJOBROLE: '12', DHA: '1' },
        because: 'The number is no job role, and the service takes it for its own number of one.',
      },
    ],
  },
});
