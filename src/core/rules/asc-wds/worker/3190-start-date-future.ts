import { when } from '../verdict';
import { make } from './make';
import { startFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/3190',
  case: 'start-date-future',
  severity: 'query',
  column: 'STARTDATE',
  title: 'Start date is in the future',
  says: '{value} is in the future.',
  remedy: 'Check the date, or delete the row if the worker has not started yet.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['DOB', 'YEAROFENTRY'],
  check: when(startFault, 'future'),
  examples: {
    pass: [{ cells: { STARTDATE: '01/09/2026' } }],
    fail: [{ cells: { STARTDATE: '02/09/2026' } }],
  },
});
