import { blankList, isBlankList, listOf } from '../lists';
import { cell } from '../read';
import { make } from './make';
import { usersFault } from './service-users';

export const rule = make.row({
  id: 'asc-wds/workplace/1130',
  case: 'lengths',
  severity: 'error',
  column: 'SERVICEUSERS/OTHERUSERDESC',
  cell: 'OTHERUSERDESC',
  title: 'Descriptions do not go with the service users',
  says: 'The number of service users is {users}, and the number of descriptions is {descriptions}.',
  remedy:
    'Write one description for each code in OTHERUSERDESC, blank where none is needed: one semicolon fewer than there are codes.',
  why: 'The service takes none of the files while there is an error.',
  check: (facts) => {
    const fault = usersFault(facts);
    return (row) => {
      if (fault(row).list !== 'lengths') return undefined;
      const users = listOf(cell(row, 'SERVICEUSERS')).length;
      const text = cell(row, 'OTHERUSERDESC');
      const say = { users: String(users), descriptions: String(listOf(text).length) };
      return isBlankList(text) ? { say, write: blankList(users) } : { say };
    };
  },
  examples: {
    pass: [{ cells: { SERVICEUSERS: '1;2', OTHERUSERDESC: ';' } }],
    fail: [{ cells: { SERVICEUSERS: '1;2', OTHERUSERDESC: '' }, write: ';' }],
  },
});
