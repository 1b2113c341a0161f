import { when } from '../verdict';
import { make } from './make';
import { otherFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/1370',
  case: 'other-level-not-listed',
  severity: 'query',
  column: 'NONSCQUAL',
  title: 'Level of the other qualification is not in the list',
  says: '{value} has no level from the list after the semicolon.',
  remedy:
    'Write 0 for entry level, 1 to 8 for the level, or 999 if it is not known, after the semicolon.',
  why: 'The service takes the qualification and leaves the level out.',
  check: when(otherFault, 'level'),
  examples: { pass: [{ cells: { NONSCQUAL: '1;8' } }], fail: [{ cells: { NONSCQUAL: '1;9' } }] },
});
