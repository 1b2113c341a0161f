import { isNeither } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1050',
  case: 'code',
  severity: 'error',
  column: 'CATEGORY',
  title: 'Training category is not valid',
  says: '{value} is not the code of a training category.',
  remedy:
    'Write the code of the category, such as 6 for fire safety or 2 for dementia care. Look up lists them.',
  why: 'The service takes none of the files while there is an error.',
  check: isNeither('CATEGORY', 'asc-wds.training-category'),
  examples: {
    pass: [{ cells: { CATEGORY: '51' } }],
    fail: [{ cells: { CATEGORY: '3' } }, { cells: { CATEGORY: 'Fire safety' }, write: '6' }],
  },
});
