import { when } from '../verdict';
import { make } from './make';
import { nurseFault } from './service/role';

export const rule = make.row({
  id: 'asc-wds/worker/3340',
  case: 'nurse-registration-not-listed',
  severity: 'query',
  column: 'NMCREG',
  title: 'Registration code of a nurse is not in the list',
  says: '{value} is not in the list of registrations.',
  todo: 'Write 1 adult, 2 mental health, 3 learning disabilities, 4 children or 5 enrolled nurse.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['MAINJOBROLE'],
  check: when(nurseFault, 'code'),
  examples: {
    pass: [{ cells: { MAINJOBROLE: '16', NMCREG: '05' } }],
    fail: [{ cells: { MAINJOBROLE: '16', NMCREG: '6' } }],
  },
});
