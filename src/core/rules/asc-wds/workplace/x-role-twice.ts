import { isWhole } from '../lists';
import { whole } from '../read';
import { make } from './make';
import { roleItems } from './roles';

export const rule = make.row({
  id: 'asc-wds/workplace/x-role-twice',
  severity: 'advice',
  column: 'ALLJOBROLES',
  title: 'A job role stands twice',
  says: 'Job role {role} stands twice in the list.',
  todo: 'Put its counts together at one place.',
  why: 'The service takes the file and keeps two counts for one job role.',
  check: () => (row) => {
    const roles = roleItems(row).filter(isWhole).map(whole);
    const role = roles.find((one, at) => roles.indexOf(one) < at);
    return role === undefined ? undefined : { say: { role: String(role) } };
  },
  examples: {
    pass: [{ cells: { ALLJOBROLES: '8;4' } }],
    fail: [{ cells: { ALLJOBROLES: '8;4;8' } }],
  },
});
