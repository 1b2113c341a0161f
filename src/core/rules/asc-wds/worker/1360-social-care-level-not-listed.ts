import { when } from '../verdict';
import { make } from './make';
import { socialCareFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/1360',
  case: 'social-care-level-not-listed',
  severity: 'query',
  column: 'SCQUAL',
  title: 'Level of the social care qualification is not in the list',
  says: 'The level of {value} is not in the list.',
  todo: 'Write a level from 0 for entry level to 8, or 999 if it is not known, after the semicolon.',
  why: 'The service takes the qualification and leaves the level out.',
  check: when(socialCareFault, 'level'),
  examples: { pass: [{ cells: { SCQUAL: '1;8' } }], fail: [{ cells: { SCQUAL: '1;9' } }] },
});
