import { make } from './make';
import { usersFault } from './service-users';

export const rule = make.row({
  id: 'asc-wds/workplace/2130',
  case: 'not-a-number',
  severity: 'query',
  column: 'SERVICEUSERS',
  title: 'A service user is not a code',
  says: 'One of the service users in {value} is not a code.',
  remedy:
    'Write codes with one semicolon between them and none at the end, such as 1;5. Look up lists them.',
  why: 'The service takes the file and leaves out all service users of this workplace.',
  needs: ['SERVICEUSERS', 'OTHERUSERDESC'],
  check: (facts) => {
    const fault = usersFault(facts);
    return (row) => (fault(row).list === 'not-a-number' ? {} : undefined);
  },
  examples: {
    pass: [{ cells: { SERVICEUSERS: '1;2', OTHERUSERDESC: ';' } }],
    fail: [{ cells: { SERVICEUSERS: '1;2;', OTHERUSERDESC: ';;' } }],
  },
});
