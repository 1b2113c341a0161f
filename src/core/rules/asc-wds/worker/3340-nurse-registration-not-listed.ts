import { when } from '../verdict';
import { make } from './make';
import { nurseFault } from './service/role';

export const rule = make.row({
  id: 'asc-wds/worker/3340',
  case: 'nurse-registration-not-listed',
  severity: 'query',
  column: 'NMCREG',
  title: 'Nursing registration code is not in the list',
  says: '{value} is not in the list of registrations.',
  remedy:
    'Write 1 for adult, 2 for mental health, 3 for learning disabilities, 4 for children or 5 for enrolled nurse.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['MAINJOBROLE'],
  check: when(nurseFault, 'code'),
  examples: {
    pass: [{ cells: { MAINJOBROLE: '16', NMCREG: '05' } }],
    fail: [{ cells: { MAINJOBROLE: '16', NMCREG: '6' } }],
  },
});
