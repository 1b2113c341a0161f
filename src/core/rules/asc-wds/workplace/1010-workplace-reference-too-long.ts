import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1010',
  case: 'too-long',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace reference is too long',
  says: 'It has {length} characters; the service takes {most}.',
  todo: 'Shorten it to {most} characters.',
  why: 'The service takes none of the files while an error stands.',
  always: true,
  check: isTooLong('LOCALESTID', 49),
  examples: {
    pass: [{ cells: { LOCALESTID: 'A'.repeat(49) } }],
    fail: [{ cells: { LOCALESTID: 'A'.repeat(50) } }],
  },
});
