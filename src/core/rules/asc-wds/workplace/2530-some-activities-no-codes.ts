import { when } from '../verdict';
import { activitiesFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2530',
  case: 'some',
  severity: 'query',
  column: 'DHAACTIVITIES',
  title: 'Some activities are not valid',
  says: '{value} has an item that is not the code of an activity.',
  remedy:
    'Write codes from 1 to 8, such as 1 for vital signs monitoring or 7 for bladder and bowel care, with semicolons between them and no spaces. Look up lists them.',
  why: 'The service takes the file and leaves out the items that are not codes.',
  since: '2025-08',
  needs: ['DHA', 'DHAACTIVITIES'],
  check: when(activitiesFault, 'some'),
  examples: {
    pass: [{ cells: { DHA: '1', DHAACTIVITIES: '1;8' } }],
    fail: [{ cells: { DHA: '1', DHAACTIVITIES: '1;10' } }],
  },
});
