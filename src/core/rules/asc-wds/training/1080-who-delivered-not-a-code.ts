import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1080',
  case: 'who-delivered',
  severity: 'error',
  column: 'WHODELIVERED',
  title: 'Answer about who delivered the training is not valid',
  says: '{value} is not one of the answers about who delivered the training.',
  remedy: 'Write 1 for in-house staff or 2 for an external provider.',
  why: 'The service takes none of the files while there is an error.',
  since: '2025-11',
  check: isNoTextOf('WHODELIVERED', 'asc-wds.whodelivered'),
  examples: {
    pass: [{ cells: { WHODELIVERED: '1' } }, { cells: { WHODELIVERED: '' } }],
    fail: [{ cells: { WHODELIVERED: '3' } }, { cells: { WHODELIVERED: '02' }, write: '2' }],
  },
});
