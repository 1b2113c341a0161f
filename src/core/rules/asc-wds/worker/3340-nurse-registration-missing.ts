import { fixCode } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { nurseFault } from './service/role';

export const rule = make.row({
  id: 'asc-wds/worker/3340',
  case: 'nurse-registration-missing',
  severity: 'query',
  column: 'NMCREG',
  title: 'Registration of a nurse is missing',
  says: 'The registration of the nurse has no code: {value}.',
  todo: 'Write 1 adult, 2 mental health, 3 learning disabilities, 4 children or 5 enrolled nurse.',
  why: 'The service takes the row without the registration.',
  reads: ['MAINJOBROLE'],
  check: when(nurseFault, 'missing', fixCode('NMCREG', 'asc-wds.nmcreg')),
  examples: {
    pass: [
      { cells: { MAINJOBROLE: '16', NMCREG: '01' } },
      { cells: { MAINJOBROLE: '8', NMCREG: '' } },
    ],
    fail: [
      { cells: { MAINJOBROLE: '16', NMCREG: '' } },
      { cells: { MAINJOBROLE: '16', NMCREG: 'Adult nurse' }, write: '1' },
    ],
  },
});
