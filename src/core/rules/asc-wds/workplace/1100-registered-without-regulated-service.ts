import { cell } from '../read';
import { when } from '../verdict';
import { make } from './make';
import { registrationFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/1100',
  case: 'service-not-regulated',
  severity: 'error',
  column: 'REGTYPE/MAINSERVICE',
  cell: 'REGTYPE',
  title: 'Workplace is regulated and its main service is not',
  says: 'REGTYPE says that the workplace is regulated, and its main service, {service}, is not a regulated one.',
  remedy: 'Write 0 in REGTYPE, or correct the main service.',
  why: 'The service takes none of the files while there is an error.',
  check: when(registrationFault, 'service-not-regulated', () => (row) => ({
    say: { service: cell(row, 'MAINSERVICE') },
  })),
  examples: {
    pass: [
      { cells: { REGTYPE: '2', MAINSERVICE: '8' } },
      { cells: { REGTYPE: '2', MAINSERVICE: '72' } },
    ],
    fail: [{ cells: { REGTYPE: '2', MAINSERVICE: '16' } }],
  },
});
