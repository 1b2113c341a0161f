import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2560',
  severity: 'query',
  column: 'SLEEPINS',
  title: 'Answer about sleep-ins is not valid',
  says: '{value} is not one of the answers about sleep-ins.',
  remedy: 'Write 1 for yes, 2 for no or 999 for not known.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2026-03',
  check: isNoTextOf('SLEEPINS', 'asc-wds.sleepins'),
  examples: {
    pass: [{ cells: { SLEEPINS: '1' } }, { cells: { SLEEPINS: '' } }],
    fail: [{ cells: { SLEEPINS: '3' } }],
  },
});
