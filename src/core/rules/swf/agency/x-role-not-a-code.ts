import { isNoCode } from '../../common/checks';
import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/agency/x-role-not-a-code',
  severity: 'query',
  column: 'RoleIdentifier',
  title: 'Role of agency staff is not a code',
  says: '{value} is not a code for a role.',
  remedy: 'Choose a code of four letters from the list, such as CLNR or CATR, or explain it.',
  why: 'The census does not take other codes; the number of the rule for this sheet was not seen.',
  source: ours,
  check: isNoCode('RoleIdentifier', 'swf.role'),
  examples: {
    pass: [{ cells: { RoleIdentifier: 'CATR' } }, { cells: { RoleIdentifier: '' } }],
    fail: [
      { cells: { RoleIdentifier: 'Cleaner' }, write: 'CLNR' },
      { cells: { RoleIdentifier: 'GUARD' } },
    ],
  },
});
