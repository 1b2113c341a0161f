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
  says: 'Service user {user} is for others, and nothing says who they are.',
  todo: 'Write in a few words who they are, at the place of the code.',
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
