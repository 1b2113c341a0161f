import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1080',
  case: 'who-delivered',
  severity: 'error',
  column: 'WHODELIVERED',
  title: 'Who delivered the training is not valid',
  says: '{value} is no answer to this question.',
  todo: 'Write 1 for in-house staff or 2 for an external provider.',
  why: 'The service takes none of the files while an error stands.',
  since: '2025-11',
  check: isNoTextOf('WHODELIVERED', 'asc-wds.whodelivered'),
  examples: {
    pass: [{ cells: { WHODELIVERED: '1' } }, { cells: { WHODELIVERED: '' } }],
    fail: [{ cells: { WHODELIVERED: '3' } }, { cells: { WHODELIVERED: '02' }, write: '2' }],
  },
});
