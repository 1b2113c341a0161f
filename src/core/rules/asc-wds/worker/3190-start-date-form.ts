import { fixDay } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { startFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/3190',
  case: 'start-date-form',
  severity: 'query',
  column: 'STARTDATE',
  title: 'Start date is not written as DD/MM/YYYY',
  says: '{value} is not a date as the service reads it.',
  todo: 'Write day, month and year as DD/MM/YYYY, with both noughts.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['DOB', 'YEAROFENTRY'],
  check: when(startFault, 'form', fixDay('STARTDATE')),
  examples: {
    pass: [{ cells: { STARTDATE: '01/01/2001' } }],
    fail: [
      { cells: { STARTDATE: '1/1/2001' }, write: '01/01/2001' },
      { cells: { STARTDATE: '2001-11-12' }, write: '12/11/2001' },
      { cells: { STARTDATE: '12/11/01' } },
    ],
  },
});
