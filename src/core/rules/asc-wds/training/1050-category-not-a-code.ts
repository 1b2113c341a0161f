import { isNeither } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1050',
  case: 'code',
  severity: 'error',
  column: 'CATEGORY',
  title: 'Training category is not valid',
  says: '{value} is no code of a training category.',
  todo: 'Write the code of its category.',
  why: 'The service takes none of the files while an error stands.',
  check: isNeither('CATEGORY', 'asc-wds.training-category'),
  examples: {
    pass: [{ cells: { CATEGORY: '51' } }],
    fail: [{ cells: { CATEGORY: '3' } }, { cells: { CATEGORY: 'Fire safety' }, write: '6' }],
  },
});
