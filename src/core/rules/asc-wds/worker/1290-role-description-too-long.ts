import { cell } from '../read';
import { when } from '../verdict';
import { make } from './make';
import { descriptionFault } from './service/role';

export const rule = make.row({
  id: 'asc-wds/worker/1290',
  case: 'role-description-too-long',
  severity: 'error',
  column: 'MAINJRDESC',
  title: 'Description of the job role is too long',
  says: 'The description has {length} characters.',
  remedy: 'Shorten it to at most 119 characters.',
  why: 'The service refuses the whole upload while a row has this error. It says 120, and takes 119.',
  reads: ['MAINJOBROLE'],
  check: when(descriptionFault, 'too-long', () => (row) => ({
    say: { length: String(cell(row, 'MAINJRDESC').length) },
  })),
  examples: {
    pass: [
      {
        cells: {
          MAINJOBROLE: '27',
          MAINJRDESC:
            'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        },
      },
    ],
    fail: [
      {
        cells: {
          MAINJOBROLE: '27',
          MAINJRDESC:
            'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        },
      },
    ],
  },
});
