import { when } from '../verdict';
import { make } from './make';
import { postcodeFault } from './postcode';

export const rule = make.row({
  id: 'asc-wds/workplace/1060',
  case: 'missing',
  severity: 'error',
  column: 'POSTCODE',
  title: 'Postcode is missing',
  says: 'The workplace has no postcode.',
  remedy: 'Write the postcode of the workplace.',
  why: 'The service takes none of the files while there is an error.',
  check: when(postcodeFault, 'missing'),
  examples: { pass: [{ cells: { POSTCODE: 'LS1 1AA' } }], fail: [{ cells: { POSTCODE: '' } }] },
});
