import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2510',
  severity: 'query',
  column: 'DHA',
  title: 'Answer about delegated healthcare is not valid',
  says: '{value} is not one of the answers about delegated healthcare.',
  remedy: 'Write 1 for yes, 2 for no or 999 for not known.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2025-08',
  check: isNoTextOf('DHA', 'asc-wds.dha'),
  examples: {
    pass: [{ cells: { DHA: '1' } }, { cells: { DHA: '' } }],
    fail: [{ cells: { DHA: '3' } }, { cells: { DHA: 'Yes' }, write: '1' }],
  },
});
