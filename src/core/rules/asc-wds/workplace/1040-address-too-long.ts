import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1040',
  case: 'too-long',
  severity: 'error',
  column: 'ADDRESS1',
  title: 'First line of the address is too long',
  says: 'The first line of the address has {length} characters; the service takes at most {most}.',
  remedy: 'Shorten it to at most {most} characters.',
  why: 'The service takes none of the files while there is an error.',
  check: isTooLong('ADDRESS1', 40),
  examples: {
    pass: [{ cells: { ADDRESS1: 'A'.repeat(40) } }],
    fail: [{ cells: { ADDRESS1: 'A'.repeat(41) } }],
  },
});
