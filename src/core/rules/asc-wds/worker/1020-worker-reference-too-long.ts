import { isAsLongAs } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1020',
  case: 'worker-reference-too-long',
  severity: 'error',
  column: 'UNIQUEWORKERID',
  title: 'Worker reference is too long',
  says: 'The worker reference has {length} characters.',
  remedy: 'Use a reference of at most 49 characters.',
  why: 'The service refuses the whole upload while a row has this error. It says 50, and takes 49.',
  always: true,
  check: isAsLongAs('UNIQUEWORKERID', 50),
  examples: {
    pass: [{ cells: { UNIQUEWORKERID: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }],
    fail: [{ cells: { UNIQUEWORKERID: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }],
  },
});
