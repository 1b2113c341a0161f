import { listOf } from '../lists';
import { cell } from '../read';
import { make } from './make';
import { usersFault } from './service-users';

export const rule = make.row({
  id: 'asc-wds/workplace/1130',
  case: 'description-too-long',
  severity: 'error',
  column: 'OTHERUSERDESC',
  title: 'Description of service users is too long',
  says: 'The description of service user {user} has more than 120 characters.',
  remedy: 'Shorten it to at most 120 characters.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['SERVICEUSERS', 'OTHERUSERDESC'],
  check: (facts) => {
    const fault = usersFault(facts);
    return (row) => {
      const at = fault(row).tooLong;
      if (at === undefined) return undefined;
      return { say: { user: listOf(cell(row, 'SERVICEUSERS'))[at] ?? '' } };
    };
  },
  examples: {
    pass: [{ cells: { SERVICEUSERS: '9', OTHERUSERDESC: 'A'.repeat(120) } }],
    fail: [{ cells: { SERVICEUSERS: '9', OTHERUSERDESC: 'A'.repeat(121) } }],
  },
});
