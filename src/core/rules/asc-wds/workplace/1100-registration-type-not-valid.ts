import { codeMeant } from '../checks';
import { cell } from '../read';
import { when } from '../verdict';
import { make } from './make';
import { registrationFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/1100',
  case: 'code',
  severity: 'error',
  column: 'REGTYPE',
  title: 'Registration type is not valid',
  says: '{value} is not a registration type.',
  remedy: 'Write 2 if the Care Quality Commission regulates the workplace, 0 if not.',
  why: 'The service takes none of the files while there is an error.',
  reads: ['MAINSERVICE'],
  check: when(registrationFault, 'code', (facts) => {
    const meant = codeMeant(facts, 'asc-wds.regtype');
    return (row) => meant(cell(row, 'REGTYPE'));
  }),
  examples: {
    pass: [{ cells: { REGTYPE: '2', MAINSERVICE: '8' } }],
    fail: [{ cells: { REGTYPE: '1' } }],
  },
});
