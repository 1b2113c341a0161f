import { listOf } from '../lists';
import { cell } from '../read';
import { make } from './make';
import { usersFault } from './service-users';

export const rule = make.row({
  id: 'asc-wds/workplace/2130',
  case: 'description-missing',
  severity: 'query',
  column: 'OTHERUSERDESC',
  title: 'Other service users are not described',
  says: 'Service user {user} stands for others, and the description of who they are is blank.',
  remedy:
    'Say in a few words who they are, in the same place as the code, or explain why it is blank.',
  why: 'The service takes the file without the description.',
  needs: ['SERVICEUSERS', 'OTHERUSERDESC'],
  check: (facts) => {
    const fault = usersFault(facts);
    return (row) => {
      const at = fault(row).missing;
      if (at === undefined) return undefined;
      return { say: { user: listOf(cell(row, 'SERVICEUSERS'))[at] ?? '' } };
    };
  },
  examples: {
    pass: [{ cells: { SERVICEUSERS: '9;1', OTHERUSERDESC: 'Veterans;' } }],
    fail: [{ cells: { SERVICEUSERS: '9;1', OTHERUSERDESC: ';' } }],
  },
});
