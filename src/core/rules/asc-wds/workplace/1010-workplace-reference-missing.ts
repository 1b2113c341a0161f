import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1010',
  case: 'missing',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace reference is missing',
  says: 'The workplace has no reference.',
  remedy: 'Write the reference by which you know the workplace, of up to 49 characters.',
  why: 'The service takes none of the files while there is an error.',
  always: true,
  check: isBlankCell('LOCALESTID'),
  examples: { pass: [{ cells: { LOCALESTID: 'WP1' } }], fail: [{ cells: { LOCALESTID: '' } }] },
});
