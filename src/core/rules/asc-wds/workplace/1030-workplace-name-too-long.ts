import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1030',
  case: 'too-long',
  severity: 'error',
  column: 'ESTNAME',
  title: 'Workplace name is too long',
  says: 'The name of the workplace has {length} characters; the service takes at most {most}.',
  remedy: 'Shorten it to at most {most} characters.',
  why: 'The service takes none of the files while there is an error.',
  always: true,
  check: isTooLong('ESTNAME', 120),
  examples: {
    pass: [{ cells: { ESTNAME: 'A'.repeat(120) } }],
    fail: [{ cells: { ESTNAME: 'A'.repeat(121) } }],
  },
});
