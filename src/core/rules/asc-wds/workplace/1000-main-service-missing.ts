import { codeMeant } from '../checks';
import { isWhole } from '../lists';
import { cell } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1000',
  case: 'missing',
  severity: 'error',
  column: 'MAINSERVICE',
  title: 'Main service is missing',
  says: 'The workplace has no main service.',
  todo: 'Write the code of its main service.',
  why: 'The service takes none of the files while an error stands.',
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
