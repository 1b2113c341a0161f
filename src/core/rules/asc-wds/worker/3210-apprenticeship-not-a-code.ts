import { isNeither } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/3210',
  severity: 'query',
  column: 'APPRENTICE',
  title: 'Apprenticeship code is not valid',
  says: '{value} is not one of the codes for apprenticeship.',
  remedy: 'Write 1 for yes, 2 for no or 999 for not known, or leave the cell blank.',
  why: 'The service takes the row and leaves this value out.',
  check: isNeither('APPRENTICE', 'asc-wds.apprentice'),
  examples: {
    pass: [{ cells: { APPRENTICE: '2' } }, { cells: { APPRENTICE: '' } }],
    fail: [{ cells: { APPRENTICE: '3' } }, { cells: { APPRENTICE: 'No' }, write: '2' }],
  },
});
