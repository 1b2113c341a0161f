import { refusedDay } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { startFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/3190',
  case: 'start-date-form',
  severity: 'query',
  column: 'STARTDATE',
  title: 'Start date cannot be read',
  says: 'The service does not take {value} as a start date: {reason}.',
  remedy: 'Check the date and write it as DD/MM/YYYY, {how}.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['DOB', 'YEAROFENTRY'],
  check: when(startFault, 'form', refusedDay('STARTDATE')),
  examples: {
    pass: [{ cells: { STARTDATE: '01/01/2001' } }],
    fail: [
      { cells: { STARTDATE: '1/1/2001' }, write: '01/01/2001' },
      { cells: { STARTDATE: '2001-11-12' }, write: '12/11/2001' },
      { cells: { STARTDATE: '12/11/01' } },
      { cells: { STARTDATE: '45/01/2020' } },
    ],
  },
});
