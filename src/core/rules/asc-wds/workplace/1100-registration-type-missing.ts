import { when } from '../verdict';
import { make } from './make';
import { registrationFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/1100',
  case: 'missing',
  severity: 'error',
  column: 'REGTYPE',
  title: 'Registration type is missing',
  says: 'Nothing says whether the workplace is regulated.',
  todo: 'Write 2 when the Care Quality Commission regulates it, 0 when not.',
  why: 'The service takes none of the files while an error stands.',
  reads: ['MAINSERVICE'],
  check: when(registrationFault, 'missing'),
  examples: { pass: [{ cells: { REGTYPE: '0' } }], fail: [{ cells: { REGTYPE: '' } }] },
});
