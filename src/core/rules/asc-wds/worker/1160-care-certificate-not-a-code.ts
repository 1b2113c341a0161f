import { isNeither } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1160',
  severity: 'error',
  column: 'CARECERT',
  title: 'Care Certificate code is not valid',
  says: '{value} is not one of the codes for the Care Certificate.',
  remedy: 'Write 1 for completed, 2 for no or 3 for in progress, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNeither('CARECERT', 'asc-wds.carecert'),
  examples: {
    pass: [{ cells: { CARECERT: '1' } }, { cells: { CARECERT: '' } }],
    fail: [{ cells: { CARECERT: '4' } }, { cells: { CARECERT: 'No' }, write: '2' }],
  },
});
