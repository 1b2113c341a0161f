import { when } from '../verdict';
import { make } from './make';
import { registrationFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/1100',
  case: 'missing',
  severity: 'error',
  column: 'REGTYPE',
  title: 'Registration type is missing',
  says: 'The registration type is blank, so nothing says whether the workplace is regulated.',
  remedy: 'Write 2 if the Care Quality Commission regulates the workplace, 0 if not.',
  why: 'The service takes none of the files while there is an error.',
  reads: ['MAINSERVICE'],
  check: when(registrationFault, 'missing'),
  examples: { pass: [{ cells: { REGTYPE: '0' } }], fail: [{ cells: { REGTYPE: '' } }] },
});
