import { isWhole } from '../lists';
import { make } from './make';
import { roleItems } from './roles';

export const rule = make.row({
  id: 'asc-wds/workplace/1280',
  case: 'not-a-number',
  severity: 'error',
  column: 'ALLJOBROLES',
  title: 'A job role is no code',
  says: 'Job roles are {value}, and one of the items is no code.',
  todo: 'Write codes with one semicolon between two of them, and none at the end.',
  why: 'The service takes none of the files while an error stands.',
  check: () => (row) => (roleItems(row).every(isWhole) ? undefined : {}),
  examples: {
    pass: [{ cells: { ALLJOBROLES: '8;4' } }],
    fail: [{ cells: { ALLJOBROLES: '8;x' } }],
  },
});
