import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1010',
  case: 'missing',
  severity: 'error',
  column: 'UNIQUEWORKERID',
  title: 'Worker reference is missing',
  says: 'The row does not name a worker.',
  remedy: 'Write the reference that the worker has in the worker file.',
  why: 'The service takes none of the files while there is an error.',
  check: isBlankCell('UNIQUEWORKERID'),
  examples: {
    pass: [{ cells: { UNIQUEWORKERID: 'W1' } }],
    fail: [{ cells: { UNIQUEWORKERID: '' } }],
  },
});
