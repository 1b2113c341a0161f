import { when } from '../verdict';
import { pathwayDescriptionFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2500',
  case: 'not-wanted',
  severity: 'query',
  column: 'CWPUSEDESC',
  title: 'Description of the use of the pathway is not wanted',
  says: 'Reason 10, something else, is not among the reasons in CWPUSE.',
  todo: 'Clear it, or write 10 among the reasons.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2025-06',
  needs: ['CWPUSE', 'CWPUSEDESC'],
  check: when(pathwayDescriptionFault, 'not-wanted'),
  examples: {
    pass: [{ cells: { CWPUSE: '1;10', CWPUSEDESC: 'Induction' } }],
    fail: [{ cells: { CWPUSE: '1;1', CWPUSEDESC: 'Induction' } }],
  },
});
