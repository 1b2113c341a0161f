import { when } from '../verdict';
import { pathwayUseFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2490',
  case: 'code',
  severity: 'query',
  column: 'CWPUSE',
  title: 'Use of the care workforce pathway is not valid',
  says: '{value} does not begin with 1, 2 or 999.',
  remedy:
    'Write 1 for yes with the codes of the reasons after it, such as 1;2;10, 2 for no or 999 for not known.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2025-06',
  check: when(pathwayUseFault, 'code'),
  examples: {
    pass: [{ cells: { CWPUSE: '1;4;10' } }, { cells: { CWPUSE: '2' } }],
    fail: [{ cells: { CWPUSE: '3' } }],
  },
});
