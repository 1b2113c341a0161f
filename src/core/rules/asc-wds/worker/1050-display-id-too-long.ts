import { isAsLongAs } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1050',
  case: 'display-id-too-long',
  severity: 'error',
  column: 'DISPLAYID',
  title: 'Name or id to display is too long',
  says: 'The name or id to display has {length} characters.',
  remedy: 'Shorten it to at most 49 characters.',
  why: 'The service refuses the whole upload while a row has this error. It says 50, and takes 49.',
  always: true,
  check: isAsLongAs('DISPLAYID', 50),
  examples: {
    pass: [{ cells: { DISPLAYID: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }],
    fail: [{ cells: { DISPLAYID: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }],
  },
});
