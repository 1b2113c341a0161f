import { when } from '../verdict';
import { make } from './make';
import { socialCareFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/1360',
  case: 'social-care-level-not-listed',
  severity: 'query',
  column: 'SCQUAL',
  title: 'Level of the social care qualification is not in the list',
  says: '{value} has no level from the list after the semicolon.',
  remedy:
    'Write 0 for entry level, 1 to 8 for the level, or 999 if it is not known, after the semicolon.',
  why: 'The service takes the qualification and leaves the level out.',
  check: when(socialCareFault, 'level'),
  examples: { pass: [{ cells: { SCQUAL: '1;8' } }], fail: [{ cells: { SCQUAL: '1;9' } }] },
});
