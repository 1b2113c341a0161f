import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1000',
  case: 'missing',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace reference is missing',
  says: 'The row does not name a workplace.',
  remedy: 'Write the reference that the workplace has in the workplace file.',
  why: 'The service takes none of the files while there is an error.',
  check: isBlankCell('LOCALESTID'),
  examples: { pass: [{ cells: { LOCALESTID: 'WP1' } }], fail: [{ cells: { LOCALESTID: '' } }] },
});
