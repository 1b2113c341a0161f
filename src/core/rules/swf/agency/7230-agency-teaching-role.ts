import { roleOf } from '../contract-roles';
import { helpPage, make } from '../make';
import { TEACHING_ROLES } from '../posts';

export const rule = make.row({
  id: 'swf/agency/7230',
  severity: 'error',
  column: 'RoleIdentifier',
  since: '2022',
  title: 'Teaching role among agency support staff',
  says: '{value} is a teaching role.',
  remedy: 'Take the row out: the headcount is of support staff only.',
  why: 'The census does not take teaching roles in the headcount of agency and third-party support staff.',
  source: helpPage('2020s'),
  check: () => (row) => (TEACHING_ROLES.has(roleOf(row)) ? {} : undefined),
  examples: {
    pass: [{ cells: { RoleIdentifier: 'CLNR' } }, { cells: { RoleIdentifier: '' } }],
    fail: [{ cells: { RoleIdentifier: 'TCHR' } }, { cells: { RoleIdentifier: 'SENC' } }],
  },
});
