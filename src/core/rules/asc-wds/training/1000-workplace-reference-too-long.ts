import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1000',
  case: 'too-long',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace reference is too long',
  says: 'The workplace reference has {length} characters; the service takes at most {most}.',
  remedy: 'Shorten it to at most {most} characters.',
  why: 'The service takes none of the files while there is an error.',
  check: isTooLong('LOCALESTID', 50),
  examples: {
    pass: [{ cells: { LOCALESTID: 'A'.repeat(50) } }],
    fail: [{ cells: { LOCALESTID: 'A'.repeat(51) } }],
  },
});
