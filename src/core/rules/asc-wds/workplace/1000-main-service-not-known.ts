import { isUnknownNumber } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1000',
  case: 'unknown',
  severity: 'error',
  column: 'MAINSERVICE',
  title: 'Main service code is not in the list',
  says: '{value} is not the code of a service.',
  remedy:
    'Write the code of the main service, such as 8 for domiciliary care services or 2 for care home services without nursing. Look up lists them.',
  why: 'The service takes none of the files while there is an error.',
  check: isUnknownNumber('MAINSERVICE', 'asc-wds.service', (code) => code === 0),
  examples: { pass: [{ cells: { MAINSERVICE: '8' } }], fail: [{ cells: { MAINSERVICE: '9' } }] },
});
