import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1050',
  severity: 'error',
  column: 'ADDRESS3',
  title: 'Third line of the address is too long',
  says: 'The third line of the address has {length} characters; the service takes at most {most}.',
  remedy: 'Shorten it to at most {most} characters.',
  why: 'The service takes none of the files while there is an error.',
  check: isTooLong('ADDRESS3', 40),
  examples: {
    pass: [{ cells: { ADDRESS3: 'A'.repeat(40) } }],
    fail: [{ cells: { ADDRESS3: 'A'.repeat(41) } }],
  },
});
