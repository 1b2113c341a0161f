import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1070',
  case: 'missing',
  severity: 'error',
  column: 'ESTTYPE',
  title: 'Employer type is missing',
  says: 'The workplace has no employer type.',
  remedy:
    'Write 1 for local authority (adult services), 3 for local authority (other), 6 for private, 7 for voluntary or charity or 8 for other.',
  why: 'The service takes none of the files while there is an error.',
  check: isBlankCell('ESTTYPE'),
  examples: { pass: [{ cells: { ESTTYPE: '1' } }], fail: [{ cells: { ESTTYPE: '' } }] },
});
