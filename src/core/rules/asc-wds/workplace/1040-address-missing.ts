import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1040',
  case: 'missing',
  severity: 'error',
  column: 'ADDRESS1',
  title: 'Address is missing',
  says: 'The first line of the address is blank.',
  remedy: 'Write the first line of the address.',
  why: 'The service takes none of the files while there is an error.',
  check: isBlankCell('ADDRESS1'),
  examples: {
    pass: [{ cells: { ADDRESS1: '1 High Street' } }],
    fail: [{ cells: { ADDRESS1: '' } }],
  },
});
