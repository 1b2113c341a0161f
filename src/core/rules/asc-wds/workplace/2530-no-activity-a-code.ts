import { currentCodes } from '../file-checks';
import { withSemicolons } from '../lists';
import { cell } from '../read';
import { when } from '../verdict';
import { activitiesFault } from './answers';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2530',
  case: 'all',
  severity: 'query',
  column: 'DHAACTIVITIES',
  title: 'Activities are not valid',
  says: 'None of the items in {value} is the code of an activity.',
  remedy:
    'Write codes from 1 to 8, such as 1 for vital signs monitoring or 7 for bladder and bowel care, with semicolons between them, or 999 alone for not known. Look up lists them.',
  why: 'The service takes the file and leaves this answer out.',
  since: '2025-08',
  needs: ['DHA', 'DHAACTIVITIES'],
  check: when(activitiesFault, 'all', (facts) => {
    const known = currentCodes(facts, 'asc-wds.delegated-healthcare-activity');
    return (row) => {
      const write = withSemicolons(cell(row, 'DHAACTIVITIES'), known);
      return write === undefined ? {} : { write };
    };
  }),
  examples: {
    pass: [{ cells: { DHA: '1', DHAACTIVITIES: '1;8' } }],
    fail: [
      { cells: { DHA: '1', DHAACTIVITIES: '9;10' } },
      { cells: { DHA: '1', DHAACTIVITIES: '1, 2' }, write: '1;2' },
    ],
  },
});
