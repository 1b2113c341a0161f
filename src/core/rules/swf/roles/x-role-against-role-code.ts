import { joinKey } from '../../table';
import { make } from '../make';
import { allowedBy, roleCodes } from '../role-codes';

export const rule = make.row({
  id: 'swf/roles/x-role-against-role-code',
  severity: 'query',
  column: 'RoleIdentifier',
  needs: ['RoleCode', 'RoleIdentifier'],
  title: 'Role does not follow from the role code',
  says: 'The role code {code} leads to {allowed}, and the role is {value}.',
  remedy: 'Correct the role or the role code, or explain it.',
  why: 'One of the two is most likely wrong, and other returns are made from the role code.',
  source: roleCodes,
  check: (facts) => {
    const allowed = allowedBy(facts, 'swf.role');
    return (row) => {
      const code = joinKey(row.text('RoleCode'));
      const role = joinKey(row.text('RoleIdentifier'));
      const those = code === '' || role === '' ? [] : allowed(code);
      const isFine = those.length === 0 || those.includes(role);
      return isFine ? undefined : { say: { code, allowed: those.join(' or ') } };
    };
  },
  examples: {
    pass: [
      { cells: { RoleCode: 'S-015', RoleIdentifier: 'TASS' } },
      { cells: { RoleCode: 'P-040', RoleIdentifier: 'TCHR' } },
      { cells: { RoleCode: '', RoleIdentifier: 'TASS' } },
    ],
    fail: [{ cells: { RoleCode: 'S-015', RoleIdentifier: 'TCHR' } }],
  },
});
