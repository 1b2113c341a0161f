import { isWhole } from '../lists';
import { whole } from '../read';
import { make } from './make';
import { roleItems } from './roles';

export const rule = make.row({
  id: 'asc-wds/workplace/x-role-twice',
  severity: 'advice',
  column: 'ALLJOBROLES',
  title: 'A job role is listed twice',
  says: 'Job role {role} is in the list twice.',
  remedy: 'List it once, with its counts added together.',
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
