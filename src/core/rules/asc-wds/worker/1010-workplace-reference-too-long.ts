import { isAsLongAs } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1010',
  case: 'workplace-reference-too-long',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace reference is too long',
  says: 'The workplace reference has {length} characters.',
  remedy: 'Use a reference of at most 49 characters, here and in the workplace file.',
  why: 'The service refuses the whole upload while a row has this error. It says 50, and takes 49.',
  always: true,
  check: isAsLongAs('LOCALESTID', 50),
  examples: {
    pass: [{ cells: { LOCALESTID: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }],
    fail: [{ cells: { LOCALESTID: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }],
  },
});
