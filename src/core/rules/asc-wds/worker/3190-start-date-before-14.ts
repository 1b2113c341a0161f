import { when } from '../verdict';
import { make } from './make';
import { startFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/3190',
  case: 'start-date-before-14',
  severity: 'query',
  column: 'STARTDATE',
  title: 'Worker started before the age of 14',
  says: 'Starting on {value}, the worker would not yet have been 14.',
  remedy: 'Check the start date and the date of birth.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['DOB', 'YEAROFENTRY'],
  check: when(startFault, 'age'),
  examples: {
    pass: [{ cells: { STARTDATE: '10/12/1996', DOB: '10/12/1982' } }],
    fail: [{ cells: { STARTDATE: '09/12/1996', DOB: '10/12/1982' } }],
  },
});
