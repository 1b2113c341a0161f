import { codeMeant } from '../checks';
import { isWhole } from '../lists';
import { cell } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1000',
  case: 'missing',
  severity: 'error',
  column: 'MAINSERVICE',
  title: 'Main service has no code',
  says: 'The main service is {value}, which is not a code.',
  remedy:
    'Write the code of the main service, such as 8 for domiciliary care services or 2 for care home services without nursing. Look up lists them.',
  why: 'The service takes none of the files while there is an error.',
  check: (facts) => {
    const meant = codeMeant(facts, 'asc-wds.service');
    return (row) => {
      const text = cell(row, 'MAINSERVICE');
      return isWhole(text) ? undefined : meant(text);
    };
  },
  examples: {
    pass: [{ cells: { MAINSERVICE: '8' } }],
    fail: [
      { cells: { MAINSERVICE: '' } },
      { cells: { MAINSERVICE: 'Domiciliary care services' }, write: '8' },
    ],
  },
});
