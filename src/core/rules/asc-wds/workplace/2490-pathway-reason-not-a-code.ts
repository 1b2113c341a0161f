import { when } from '../verdict';
import { pathwayUseFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2490',
  case: 'reason',
  severity: 'query',
  column: 'CWPUSE',
  title: 'A reason for using the pathway is not valid',
  says: '{value} has an item that is not the code of a reason.',
  remedy:
    'Write codes from 1 to 10, such as 2 for job descriptions or 10 for something else, with semicolons between them, no spaces and none at the end. Look up lists them.',
  why: 'The service takes the file and leaves out the reasons that are not codes.',
  since: '2025-06',
  check: when(pathwayUseFault, 'reason'),
  examples: {
    pass: [{ cells: { CWPUSE: '1;4;10' } }, { cells: { CWPUSE: '1' } }],
    fail: [{ cells: { CWPUSE: '1;11' } }, { cells: { CWPUSE: '1;' } }],
  },
});
