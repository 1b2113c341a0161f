import { isNeither } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/5650',
  severity: 'query',
  column: 'CWPCATEGORY',
  title: 'Care workforce pathway code is not valid',
  says: '{value} is not one of the codes for the care workforce pathway.',
  remedy:
    'Write a code such as 1 for new to care, 2 for care or support worker or 999 for not known, or leave the cell blank. Look up lists them.',
  why: 'The service takes the row and leaves this value out.',
  since: '2025-05',
  check: isNeither('CWPCATEGORY', 'asc-wds.care-workforce-pathway-role'),
  examples: {
    pass: [{ cells: { CWPCATEGORY: '1' } }, { cells: { CWPCATEGORY: '' } }],
    fail: [{ cells: { CWPCATEGORY: '8' } }, { cells: { CWPCATEGORY: 'New to care' }, write: '1' }],
  },
});
