import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1055',
  severity: 'error',
  column: 'POSTTOWN',
  title: 'Town is too long',
  says: 'The town has {length} characters; the service takes at most {most}.',
  remedy: 'Shorten it to at most {most} characters.',
  why: 'The service takes none of the files while there is an error.',
  check: isTooLong('POSTTOWN', 40),
  examples: {
    pass: [{ cells: { POSTTOWN: 'A'.repeat(40) } }],
    fail: [{ cells: { POSTTOWN: 'A'.repeat(41) } }],
  },
});
