import { isWhole } from '../lists';
import { make } from './make';
import { roleItems } from './roles';

export const rule = make.row({
  id: 'asc-wds/workplace/1280',
  case: 'not-a-number',
  severity: 'error',
  column: 'ALLJOBROLES',
  title: 'A job role is not a code',
  says: 'One of the job roles in {value} is not a code.',
  remedy:
    'Write codes with one semicolon between them and none at the end, such as 8;7. Look up lists them.',
  why: 'The service takes none of the files while there is an error.',
  check: () => (row) => (roleItems(row).every(isWhole) ? undefined : {}),
  examples: {
    pass: [{ cells: { ALLJOBROLES: '8;4' } }],
    fail: [{ cells: { ALLJOBROLES: '8;x' } }],
  },
});
