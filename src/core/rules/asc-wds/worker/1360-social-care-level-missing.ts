import { when } from '../verdict';
import { make } from './make';
import { socialCareFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/1360',
  case: 'social-care-level-missing',
  severity: 'error',
  column: 'SCQUAL',
  title: 'Level of the social care qualification is missing',
  says: '{value} says that the worker has a qualification, and not of what level.',
  remedy:
    'Write the highest level after a semicolon, such as 1;3 for level 3, or 1;999 if it is not known.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: when(socialCareFault, 'no-level'),
  examples: {
    pass: [{ cells: { SCQUAL: '1;0' } }],
    fail: [{ cells: { SCQUAL: '1' } }, { cells: { SCQUAL: '1;' } }],
  },
});
