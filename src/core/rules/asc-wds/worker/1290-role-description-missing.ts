import { cell } from '../read';
import { when } from '../verdict';
import { make } from './make';
import { descriptionFault } from './service/role';

export const rule = make.row({
  id: 'asc-wds/worker/1290',
  case: 'role-description-missing',
  severity: 'error',
  column: 'MAINJRDESC',
  title: 'Job role needs a description',
  says: 'A worker with job role {role} needs a description of the role.',
  remedy: 'Say in MAINJRDESC what the worker does, or write the code of another job role.',
  why: 'The service refuses the whole upload while a row has this error.',
  reads: ['MAINJOBROLE'],
  check: when(descriptionFault, 'missing', () => (row) => ({
    say: { role: cell(row, 'MAINJOBROLE') },
  })),
  examples: {
    pass: [
      { cells: { MAINJOBROLE: '27', MAINJRDESC: 'Minibus driver' } },
      { cells: { MAINJOBROLE: '8' } },
    ],
    fail: [{ cells: { MAINJOBROLE: '27', MAINJRDESC: '' } }],
  },
});
