import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1045',
  severity: 'error',
  column: 'ADDRESS2',
  title: 'Second line of the address is too long',
  says: 'It has {length} characters; the service takes {most}.',
  todo: 'Shorten it to {most} characters.',
  why: 'The service takes none of the files while an error stands.',
  check: isTooLong('ADDRESS2', 40),
  examples: {
    pass: [{ cells: { ADDRESS2: 'A'.repeat(40) } }],
    fail: [{ cells: { ADDRESS2: 'A'.repeat(41) } }],
  },
});
