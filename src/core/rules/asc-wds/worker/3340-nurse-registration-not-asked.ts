import { when } from '../verdict';
import { make } from './make';
import { nurseFault } from './service/role';

export const rule = make.row({
  id: 'asc-wds/worker/3340',
  case: 'nurse-registration-not-asked',
  severity: 'query',
  column: 'NMCREG',
  title: 'Nursing registration is given for somebody who is not a nurse',
  says: 'The registration is asked only for nurses, job role 16.',
  remedy: 'Leave NMCREG blank, or correct the job role.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['MAINJOBROLE'],
  check: when(nurseFault, 'ignored'),
  examples: {
    pass: [{ cells: { MAINJOBROLE: '16', NMCREG: '1' } }],
    fail: [{ cells: { MAINJOBROLE: '8', NMCREG: '1' } }],
  },
});
