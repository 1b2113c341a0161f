import { isTooLong } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1040',
  severity: 'error',
  column: 'TRAININGNAME',
  title: 'Name of the training is too long',
  says: 'The name of the training has {length} characters; the service takes at most {most}.',
  remedy: 'Shorten it to at most {most} characters.',
  why: 'The service takes none of the files while there is an error.',
  check: isTooLong('TRAININGNAME', 120),
  examples: {
    pass: [{ cells: { TRAININGNAME: 'A'.repeat(120) } }],
    fail: [{ cells: { TRAININGNAME: 'A'.repeat(121) } }],
  },
});
