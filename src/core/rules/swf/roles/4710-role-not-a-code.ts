import { isNoCode } from '../../common/checks';
import { make, since2010 } from '../make';

export const rule = make.row({
  id: 'swf/roles/4710',
  case: 'not-a-code',
  severity: 'error',
  column: 'RoleIdentifier',
  title: 'Role is not valid',
  says: '{value} is not a code for a role.',
  remedy: 'Choose a code of four letters from the list, such as TCHR or TASS.',
  why: 'The census does not take other codes.',
  source: since2010('2010, 2019-'),
  check: isNoCode('RoleIdentifier', 'swf.role'),
  examples: {
    pass: [{ cells: { RoleIdentifier: 'HDYR' } }, { cells: { RoleIdentifier: '' } }],
    fail: [
      { cells: { RoleIdentifier: 'Head of Year' }, write: 'HDYR' },
      { cells: { RoleIdentifier: 'tass' }, write: 'TASS' },
      { cells: { RoleIdentifier: 'LUNC' } },
    ],
  },
});
