import { isNoTextOf } from '../file-checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1080',
  severity: 'error',
  column: 'PERMCQC',
  title: 'Permission to share with the Care Quality Commission is not valid',
  says: '{value} is not an answer about sharing with the Care Quality Commission.',
  remedy: 'Write 1 for yes or 0 for no, or leave the cell blank.',
  why: 'The service takes none of the files while there is an error.',
  check: isNoTextOf('PERMCQC', 'asc-wds.permcqc'),
  examples: {
    pass: [{ cells: { PERMCQC: '0' } }, { cells: { PERMCQC: '' } }],
    fail: [{ cells: { PERMCQC: '2' } }, { cells: { PERMCQC: 'Yes' }, write: '1' }],
  },
});
