import { cell } from '../read';
import { when } from '../verdict';
import { make } from './make';
import { registrationFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/1100',
  case: 'service-regulated',
  severity: 'error',
  column: 'REGTYPE/MAINSERVICE',
  cell: 'REGTYPE',
  title: 'Main service is regulated and the workplace is not',
  says: 'REGTYPE says that the workplace is not regulated, and its main service, {service}, is a regulated one.',
  remedy: 'Write 2 in REGTYPE, or correct the main service.',
  why: 'The service takes none of the files while there is an error.',
  check: when(registrationFault, 'service-regulated', () => (row) => ({
    say: { service: cell(row, 'MAINSERVICE') },
  })),
  examples: {
    pass: [
      { cells: { REGTYPE: '0', MAINSERVICE: '16' } },
      { cells: { REGTYPE: '0', MAINSERVICE: '72' } },
    ],
    fail: [{ cells: { REGTYPE: '0', MAINSERVICE: '8' } }],
  },
});
