import { fixCode } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { nurseFault } from './service/role';

export const rule = make.row({
  id: 'asc-wds/worker/3340',
  case: 'nurse-registration-missing',
  severity: 'query',
  column: 'NMCREG',
  title: 'Nursing registration has no code',
  says: 'The registration of the nurse is {value}, which is not a code.',
  remedy:
    'Write 1 for adult, 2 for mental health, 3 for learning disabilities, 4 for children or 5 for enrolled nurse, or explain why there is none.',
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
