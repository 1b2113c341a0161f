import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1050',
  case: 'missing',
  severity: 'error',
  column: 'CATEGORY',
  title: 'Training category is missing',
  says: 'The training has no category.',
  remedy:
    'Write the code of the category, such as 6 for fire safety or 2 for dementia care. Look up lists them.',
  why: 'The service takes none of the files while there is an error.',
  check: isBlankCell('CATEGORY'),
  examples: { pass: [{ cells: { CATEGORY: '1' } }], fail: [{ cells: { CATEGORY: '' } }] },
});
