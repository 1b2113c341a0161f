import { currentNumbers } from '../checks';
import { listOf } from '../lists';
import { cell, whole } from '../read';
import { make } from './make';
import { usersFault } from './service-users';

export const rule = make.row({
  id: 'asc-wds/workplace/1130',
  case: 'unknown',
  severity: 'query',
  column: 'SERVICEUSERS',
  title: 'A service user code is not in the list',
  says: '{user} is not a code for service users.',
  remedy:
    'Write codes such as 1 for older people with dementia or 5 for adults with learning disabilities or autism, with semicolons between them. Look up lists them.',
  why: 'The service takes the file and leaves out this code.',
  needs: ['SERVICEUSERS', 'OTHERUSERDESC'],
  check: (facts) => {
    const known = currentNumbers(facts, 'asc-wds.service-user');
    const fault = usersFault(facts);
    return (row) => {
      const text = cell(row, 'SERVICEUSERS');
      if (text === '' || fault(row).list !== undefined) return undefined;
      const user = listOf(text).find((item) => !known.has(whole(item)));
      return user === undefined ? undefined : { say: { user } };
    };
  },
  examples: {
    pass: [{ cells: { SERVICEUSERS: '1;46', OTHERUSERDESC: ';' } }],
    fail: [{ cells: { SERVICEUSERS: '99;1', OTHERUSERDESC: ';' } }],
  },
});
