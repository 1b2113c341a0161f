import { when } from '../verdict';
import { activitiesFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2530',
  case: 'not-wanted',
  severity: 'query',
  column: 'DHAACTIVITIES',
  title: 'Activities are given and DHA does not say yes',
  says: 'DHA does not say yes, so no activities are asked.',
  remedy: 'Clear the activities, or write 1 in DHA.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2025-08',
  needs: ['DHA', 'DHAACTIVITIES'],
  check: when(activitiesFault, 'not-wanted'),
  examples: {
    pass: [
      { cells: { DHA: '1', DHAACTIVITIES: '1;2' } },
      { cells: { DHA: '2', DHAACTIVITIES: '999' } },
    ],
    fail: [{ cells: { DHA: '2', DHAACTIVITIES: '1;2' } }],
  },
});
