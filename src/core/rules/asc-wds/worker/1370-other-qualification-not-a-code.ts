import { fixCode } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { otherFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/1370',
  case: 'other-qualification-not-a-code',
  severity: 'error',
  column: 'NONSCQUAL',
  title: 'Other qualification code is not valid',
  says: '{value} does not begin with 1, 2 or 999.',
  remedy:
    'Write 1 for yes with the level after a semicolon, such as 1;3, 2 for no or 999 for not known, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: when(otherFault, 'code', fixCode('NONSCQUAL', 'asc-wds.nonscqual')),
  examples: {
    pass: [
      { cells: { NONSCQUAL: '1;3' } },
      { cells: { NONSCQUAL: '1' } },
      { cells: { NONSCQUAL: '' } },
    ],
    fail: [{ cells: { NONSCQUAL: '3' } }, { cells: { NONSCQUAL: 'No' }, write: '2' }],
  },
});
