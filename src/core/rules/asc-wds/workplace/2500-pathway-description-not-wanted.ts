import { when } from '../verdict';
import { pathwayDescriptionFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2500',
  case: 'not-wanted',
  severity: 'query',
  column: 'CWPUSEDESC',
  title: 'Use of the pathway is described and reason 10 is not given',
  says: 'Reason 10, something else, is not among the reasons in CWPUSE.',
  remedy: 'Clear the description, or add 10 to the reasons in CWPUSE.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2025-06',
  needs: ['CWPUSE', 'CWPUSEDESC'],
  check: when(pathwayDescriptionFault, 'not-wanted'),
  examples: {
    pass: [{ cells: { CWPUSE: '1;10', CWPUSEDESC: 'Induction' } }],
    fail: [{ cells: { CWPUSE: '1;1', CWPUSEDESC: 'Induction' } }],
  },
});
