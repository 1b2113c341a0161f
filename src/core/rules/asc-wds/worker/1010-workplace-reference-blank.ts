import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1010',
  case: 'workplace-reference-blank',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace reference is blank',
  says: 'The workplace reference is blank.',
  remedy: 'Write the LOCALESTID of the workplace, as it stands in the workplace file.',
  why: 'The service refuses the whole upload while a row has this error.',
  always: true,
  check: isBlankCell('LOCALESTID'),
  examples: {
    pass: [{ cells: { LOCALESTID: 'WP1' } }],
    fail: [{ cells: { LOCALESTID: '', UNIQUEWORKERID: 'W1' } }],
  },
});
