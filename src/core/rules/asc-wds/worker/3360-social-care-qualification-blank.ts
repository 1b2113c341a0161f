import { when } from '../verdict';
import { make } from './make';
import { socialCareFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/3360',
  case: 'social-care-qualification-blank',
  severity: 'query',
  column: 'SCQUAL',
  title: 'Social care qualification is blank',
  says: 'The social care qualification is blank.',
  remedy:
    'Write 1 for yes with the level after a semicolon, such as 1;3, 2 for no or 999 for not known, or explain why it is blank.',
  why: 'The service takes the row with the question unanswered.',
  check: when(socialCareFault, 'blank'),
  examples: {
    pass: [{ cells: { SCQUAL: '2' } }],
    fail: [{ cells: { UNIQUEWORKERID: 'W1', SCQUAL: '' } }],
  },
});
