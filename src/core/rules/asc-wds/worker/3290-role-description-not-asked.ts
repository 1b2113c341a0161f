import { when } from '../verdict';
import { make } from './make';
import { descriptionFault } from './service/role';

export const rule = make.row({
  id: 'asc-wds/worker/3290',
  severity: 'query',
  column: 'MAINJRDESC',
  title: 'Description is given for a role that does not need one',
  says: 'A description is asked only for job roles 23 and 27, other roles.',
  remedy: 'Leave MAINJRDESC blank, or correct the job role.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['MAINJOBROLE'],
  check: when(descriptionFault, 'ignored'),
  examples: {
    pass: [{ cells: { MAINJOBROLE: '23', MAINJRDESC: 'Art therapist' } }],
    fail: [{ cells: { MAINJOBROLE: '8', MAINJRDESC: 'Night carer' } }],
  },
});
