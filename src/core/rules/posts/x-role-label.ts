import { isBlank } from '../../sheet/cell-text';
import { fold } from '../../text/tidy';
import { make } from './make';

export const rule = make.row({
  id: 'posts/posts/x-role-label',
  severity: 'query',
  column: 'Role code/Role',
  cell: 'Role code',
  title: 'Role code and role do not go together',
  says: '{value} is {label}, and the role beside it is {other} ({code}).',
  remedy: 'Check which of the two is meant.',
  why: 'A column that was sorted or pasted by itself moves codes to other posts.',
  check: (facts) => {
    const roles = facts.codes('hwr');
    const byLabel = new Map(roles.codes.map((role) => [fold(role.label), role]));
    return (row) => {
      const typed = row.text('Role');
      if (isBlank(typed)) return undefined;
      const role = roles.get(row.text('Role code'));
      const named = byLabel.get(fold(typed));
      if (!role || !named || named === role) return undefined;
      return { say: { label: role.label, other: named.label, code: named.code } };
    };
  },
  examples: {
    pass: [
      { cells: { 'Role code': 'E-012', Role: 'Cleaner' } },
      { cells: { 'Role code': 'E-012' } },
      { cells: { 'Role code': 'E-012', Role: 'Cleaning' }, because: 'It is the name of no role.' },
    ],
    fail: [{ cells: { 'Role code': 'E-012', Role: 'Receptionist' } }],
  },
});
