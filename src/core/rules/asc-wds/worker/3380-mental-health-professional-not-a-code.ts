import { fixCode } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { mentalHealthFault } from './service/role';

export const rule = make.row({
  id: 'asc-wds/worker/3380',
  case: 'mental-health-professional-not-a-code',
  severity: 'query',
  column: 'AMHP',
  title: 'Approved mental health professional code is not valid',
  says: '{value} is not one of the codes for approved mental health professionals.',
  remedy: 'Write 1 for yes, 2 for no or 999 for not known.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['MAINJOBROLE'],
  check: when(mentalHealthFault, 'code', fixCode('AMHP', 'asc-wds.amhp')),
  examples: {
    pass: [{ cells: { MAINJOBROLE: '6', AMHP: '1' } }],
    fail: [
      { cells: { MAINJOBROLE: '6', AMHP: '3' } },
      { cells: { MAINJOBROLE: '6', AMHP: 'Yes' }, write: '1' },
    ],
  },
});
