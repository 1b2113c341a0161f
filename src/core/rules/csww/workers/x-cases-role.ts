import { numberIn } from '../../common/quantities';
import { make } from './make';

/** Codes of `csww.org-role`. */
const CASE_HOLDER = '5';
const WITHOUT_CASES = '6';

export const rule = make.row({
  id: 'csww/workers/x-cases-role',
  severity: 'query',
  column: 'OrgRole/Cases30',
  cell: 'Cases30',
  title: 'Cases do not go with the role',
  says: 'The role is {role} and the number of cases is {value}.',
  remedy: 'Check the role and the cases, and say so if both are right.',
  why: 'Caseloads are worked out over those who hold cases.',
  check: (facts) => {
    const roles = facts.codes('csww.org-role');
    return (row) => {
      const role = row.text('OrgRole').trim();
      const cases = numberIn(row.value('Cases30'));
      const isOdd =
        (role === CASE_HOLDER && cases === 0) ||
        (role === WITHOUT_CASES && cases !== undefined && cases > 0);
      return isOdd ? { say: { role: roles.get(role)?.label ?? role } } : undefined;
    };
  },
  examples: {
    pass: [
      { cells: { OrgRole: '5', Cases30: 17 } },
      { cells: { OrgRole: '6', Cases30: 0 } },
      { cells: { OrgRole: '3', Cases30: 2 } },
    ],
    fail: [{ cells: { OrgRole: '5', Cases30: 0 } }, { cells: { OrgRole: '6', Cases30: 12 } }],
  },
});
