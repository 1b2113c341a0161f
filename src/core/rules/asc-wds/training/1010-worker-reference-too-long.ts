import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1010',
  case: 'too-long',
  severity: 'error',
  column: 'UNIQUEWORKERID',
  title: 'Worker reference is too long',
  says: 'The worker reference has {length} characters; the service takes at most {most}.',
  remedy: 'Shorten it to at most {most} characters.',
  why: 'The service takes none of the files while there is an error.',
  check: isTooLong('UNIQUEWORKERID', 50),
  examples: {
    pass: [{ cells: { UNIQUEWORKERID: 'A'.repeat(50) } }],
    fail: [{ cells: { UNIQUEWORKERID: 'A'.repeat(51) } }],
  },
});
