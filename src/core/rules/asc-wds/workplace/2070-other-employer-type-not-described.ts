import { isWanted } from '../file-checks';
import { wholeIn } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2070',
  case: 'missing',
  severity: 'query',
  column: 'OTHERTYPE',
  title: 'Other employer type is not described',
  says: 'The employer type is 8, other, and its description is blank.',
  remedy: 'Say in a few words what kind of employer it is, or explain why it is blank.',
  why: 'The service takes the file without the description.',
  needs: ['ESTTYPE', 'OTHERTYPE'],
  check: isWanted('OTHERTYPE', (row) => wholeIn(row, 'ESTTYPE') === 8),
  examples: {
    pass: [{ cells: { ESTTYPE: '8', OTHERTYPE: 'University' } }, { cells: { ESTTYPE: '1' } }],
    fail: [{ cells: { ESTTYPE: '8' } }],
  },
});
