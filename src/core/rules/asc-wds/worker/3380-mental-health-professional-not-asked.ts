import { when } from '../verdict';
import { make } from './make';
import { mentalHealthFault } from './service/role';

export const rule = make.row({
  id: 'asc-wds/worker/3380',
  case: 'mental-health-professional-not-asked',
  severity: 'query',
  column: 'AMHP',
  title: 'Approved mental health professional is given for somebody who is not a social worker',
  says: 'The question is asked only for social workers, job role 6.',
  remedy: 'Leave AMHP blank, or correct the job role.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['MAINJOBROLE'],
  check: when(mentalHealthFault, 'ignored'),
  examples: {
    pass: [{ cells: { MAINJOBROLE: '6', AMHP: '1' } }],
    fail: [{ cells: { MAINJOBROLE: '8', AMHP: '2' } }],
  },
});
