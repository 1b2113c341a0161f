import { when } from '../verdict';
import { make } from './make';
import { mentalHealthFault } from './service/role';

export const rule = make.row({
  id: 'asc-wds/worker/3380',
  case: 'mental-health-professional-missing',
  severity: 'query',
  column: 'AMHP',
  title: 'Approved mental health professional is blank',
  says: 'The worker is a social worker, and AMHP is blank.',
  remedy: 'Write 1 for yes, 2 for no or 999 for not known, or explain why it is blank.',
  why: 'The service takes the row with the question unanswered.',
  reads: ['MAINJOBROLE'],
  check: when(mentalHealthFault, 'missing'),
  examples: {
    pass: [{ cells: { MAINJOBROLE: '6', AMHP: '2' } }, { cells: { MAINJOBROLE: '8', AMHP: '' } }],
    fail: [{ cells: { MAINJOBROLE: '6', AMHP: '' } }],
  },
});
