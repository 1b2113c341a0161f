import { codeMeant } from '../checks';
import { cell, whole } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1070',
  case: 'code',
  severity: 'error',
  column: 'ESTTYPE',
  title: 'Employer type is not valid',
  says: '{value} is not a code for an employer type.',
  remedy:
    'Write 1 for local authority (adult services), 3 for local authority (other), 6 for private, 7 for voluntary or charity or 8 for other.',
  why: 'The service takes none of the files while there is an error.',
  check: (facts) => {
    const meant = codeMeant(facts, 'asc-wds.esttype');
    return (row) => {
      const text = cell(row, 'ESTTYPE');
      const type = whole(text);
      return text === '' || (type >= 1 && type <= 8) ? undefined : meant(text);
    };
  },
  examples: {
    pass: [{ cells: { ESTTYPE: '6' } }],
    fail: [{ cells: { ESTTYPE: '9' } }, { cells: { ESTTYPE: 'Private Sector' }, write: '6' }],
  },
});
