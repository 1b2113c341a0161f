import { fixCode } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { socialCareFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/1360',
  case: 'social-care-qualification-not-a-code',
  severity: 'error',
  column: 'SCQUAL',
  title: 'Social care qualification code is not valid',
  says: '{value} does not begin with 1, 2 or 999.',
  remedy:
    'Write 1 for yes with the level after a semicolon, such as 1;3, 2 for no or 999 for not known.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: when(socialCareFault, 'code', fixCode('SCQUAL', 'asc-wds.scqual')),
  examples: {
    pass: [{ cells: { SCQUAL: '1;3' } }, { cells: { SCQUAL: '999' } }],
    fail: [{ cells: { SCQUAL: '3' } }, { cells: { SCQUAL: 'No' }, write: '2' }],
  },
});
