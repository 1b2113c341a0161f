import { isNeither } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1150',
  severity: 'error',
  column: 'DISABLED',
  title: 'Disability code is not valid',
  says: '{value} is not one of the codes for disability.',
  remedy:
    'Write 0 for no, 1 for yes, 2 for undisclosed or 3 for not known, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNeither('DISABLED', 'asc-wds.disabled'),
  examples: {
    pass: [{ cells: { DISABLED: '0' } }, { cells: { DISABLED: '' } }],
    fail: [{ cells: { DISABLED: '4' } }, { cells: { DISABLED: 'Undisclosed' }, write: '2' }],
  },
});
