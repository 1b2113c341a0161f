import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1100',
  severity: 'error',
  column: 'HOWDELIVERED',
  title: 'Answer about how the training was delivered is not valid',
  says: '{value} is not one of the answers about how the training was delivered.',
  remedy: 'Write 1 for face to face or 2 for e-learning.',
  why: 'The service takes none of the files while there is an error.',
  since: '2025-11',
  check: isNoTextOf('HOWDELIVERED', 'asc-wds.howdelivered'),
  examples: {
    pass: [{ cells: { HOWDELIVERED: '2' } }],
    fail: [{ cells: { HOWDELIVERED: '3' } }, { cells: { HOWDELIVERED: 'E-learning' }, write: '2' }],
  },
});
