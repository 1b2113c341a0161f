import { isMissing } from '../../common/checks';
import { make, since2010 } from '../make';

export const rule = make.row({
  id: 'swf/roles/4710',
  case: 'missing',
  severity: 'error',
  column: 'RoleIdentifier',
  title: 'Role is missing',
  says: 'There is no role.',
  remedy: 'Write the code of the role, such as TCHR or TASS.',
  why: 'The census wants at least one role on every contract.',
  source: since2010('2010, 2019-'),
  check: isMissing('RoleIdentifier'),
  examples: {
    pass: [{ cells: { RoleIdentifier: 'TCHR' } }],
    fail: [{ cells: { RoleIdentifier: '' } }],
  },
});
