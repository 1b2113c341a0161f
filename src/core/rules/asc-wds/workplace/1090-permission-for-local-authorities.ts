import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1090',
  severity: 'error',
  column: 'PERMLA',
  title: 'Permission to share with local authorities is not valid',
  says: '{value} is not an answer about sharing with local authorities.',
  remedy: 'Write 1 for yes or 0 for no, or leave the cell blank.',
  why: 'The service takes none of the files while there is an error.',
  check: isNoTextOf('PERMLA', 'asc-wds.permla'),
  examples: {
    pass: [{ cells: { PERMLA: '0' } }, { cells: { PERMLA: '' } }],
    fail: [{ cells: { PERMLA: '2' } }, { cells: { PERMLA: 'Yes' }, write: '1' }],
  },
});
