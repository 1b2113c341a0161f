import { cell } from '../read';
import { when } from '../verdict';
import { make } from './make';
import { startFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/3190',
  case: 'start-date-before-entry',
  severity: 'query',
  column: 'STARTDATE',
  title: 'Worker started before coming to the UK',
  says: '{value} is before the year of entry to the UK, {entry}.',
  remedy: 'Check the start date and the year of entry.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['DOB', 'YEAROFENTRY'],
  check: when(startFault, 'entry', () => (row) => ({ say: { entry: cell(row, 'YEAROFENTRY') } })),
  examples: {
    pass: [{ cells: { STARTDATE: '01/01/2005', YEAROFENTRY: '2005' } }],
    fail: [{ cells: { STARTDATE: '31/12/2004', YEAROFENTRY: '2005' } }],
  },
});
