import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1045',
  severity: 'error',
  column: 'ADDRESS2',
  title: 'Second line of the address is too long',
  says: 'The second line of the address has {length} characters; the service takes at most {most}.',
  remedy: 'Shorten it to at most {most} characters.',
  why: 'The service takes none of the files while there is an error.',
  check: isTooLong('ADDRESS2', 40),
  examples: {
    pass: [{ cells: { ADDRESS2: 'A'.repeat(40) } }],
    fail: [{ cells: { ADDRESS2: 'A'.repeat(41) } }],
  },
});
