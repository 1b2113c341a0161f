import { isNotWanted } from '../file-checks';
import { wholeIn } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2070',
  case: 'not-wanted',
  severity: 'query',
  column: 'OTHERTYPE',
  title: 'Description is given for an employer type that does not need one',
  says: 'A description is asked only for employer type 8, other.',
  remedy: 'Clear the description, or write 8 in ESTTYPE.',
  why: 'The service takes the file and leaves this answer out.',
  needs: ['ESTTYPE', 'OTHERTYPE'],
  check: isNotWanted('OTHERTYPE', (row) => wholeIn(row, 'ESTTYPE') !== 8),
  examples: {
    pass: [{ cells: { ESTTYPE: '8', OTHERTYPE: 'University' } }],
    fail: [{ cells: { ESTTYPE: '1', OTHERTYPE: 'University' } }],
  },
});
