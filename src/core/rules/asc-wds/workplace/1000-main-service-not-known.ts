import { isUnknownNumber } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1000',
  case: 'unknown',
  severity: 'error',
  column: 'MAINSERVICE',
  title: 'Main service is not a known one',
  says: '{value} is no code of a service.',
  todo: 'Write the code of the main service.',
  why: 'The service takes none of the files while an error stands.',
  check: isUnknownNumber('MAINSERVICE', 'asc-wds.service', (code) => code === 0),
  examples: { pass: [{ cells: { MAINSERVICE: '8' } }], fail: [{ cells: { MAINSERVICE: '9' } }] },
});
