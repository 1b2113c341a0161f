import { when } from '../verdict';
import { pathwayUseFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2490',
  case: 'reason',
  severity: 'query',
  column: 'CWPUSE',
  title: 'A reason for using the pathway is not valid',
  says: '{value} has an item that is no code of a reason.',
  todo: 'Write codes from 1 to 10 with semicolons between them and no spaces, and none at the end.',
  why: 'The service takes the file and leaves out the reasons that are no code.',
  since: '2025-06',
  check: when(pathwayUseFault, 'reason'),
  examples: {
    pass: [{ cells: { CWPUSE: '1;4;10' } }, { cells: { CWPUSE: '1' } }],
    fail: [{ cells: { CWPUSE: '1;11' } }, { cells: { CWPUSE: '1;' } }],
  },
});
