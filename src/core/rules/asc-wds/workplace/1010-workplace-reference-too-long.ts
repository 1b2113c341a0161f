import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1010',
  case: 'too-long',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace reference is too long',
  says: 'The workplace reference has {length} characters; the service takes at most {most}.',
  remedy: 'Shorten it to at most {most} characters.',
  why: 'The service takes none of the files while there is an error.',
  always: true,
  check: isTooLong('LOCALESTID', 49),
  examples: {
    pass: [{ cells: { LOCALESTID: 'A'.repeat(49) } }],
    fail: [{ cells: { LOCALESTID: 'A'.repeat(50) } }],
  },
});
