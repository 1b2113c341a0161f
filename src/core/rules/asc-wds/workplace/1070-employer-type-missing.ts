import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1070',
  case: 'missing',
  severity: 'error',
  column: 'ESTTYPE',
  title: 'Employer type is missing',
  says: 'The workplace has no employer type.',
  todo: 'Write 1 or 3 for a local authority, 6 for private, 7 for voluntary or charity, 8 for other.',
  why: 'The service takes none of the files while an error stands.',
  check: isBlankCell('ESTTYPE'),
  examples: { pass: [{ cells: { ESTTYPE: '1' } }], fail: [{ cells: { ESTTYPE: '' } }] },
});
