import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1100',
  severity: 'error',
  column: 'HOWDELIVERED',
  title: 'How the training was delivered is not valid',
  says: '{value} is no answer to this question.',
  todo: 'Write 1 for face to face or 2 for e-learning.',
  why: 'The service takes none of the files while an error stands.',
  since: '2025-11',
  check: isNoTextOf('HOWDELIVERED', 'asc-wds.howdelivered'),
  examples: {
    pass: [{ cells: { HOWDELIVERED: '2' } }],
    fail: [{ cells: { HOWDELIVERED: '3' } }, { cells: { HOWDELIVERED: 'E-learning' }, write: '2' }],
  },
});
