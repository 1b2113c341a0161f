import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1020',
  case: 'worker-reference-blank',
  severity: 'error',
  column: 'UNIQUEWORKERID',
  title: 'Worker reference is blank',
  says: 'The worker reference is blank.',
  remedy:
    'Give the worker a reference that nobody else at the workplace has, such as a payroll number.',
  why: 'The service refuses the whole upload while a row has this error.',
  always: true,
  check: isBlankCell('UNIQUEWORKERID'),
  examples: {
    pass: [{ cells: { UNIQUEWORKERID: 'W1' } }],
    fail: [{ cells: { LOCALESTID: 'WP1', UNIQUEWORKERID: '' } }],
  },
});
