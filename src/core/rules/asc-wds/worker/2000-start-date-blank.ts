import { when } from '../verdict';
import { make } from './make';
import { startFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/2000',
  severity: 'query',
  column: 'STARTDATE',
  title: 'Start date is blank',
  says: 'The start date is blank.',
  remedy:
    'Write the day on which the worker started in this job as DD/MM/YYYY, or explain why it is blank.',
  why: 'The service takes the row. Turnover is worked out from start dates.',
  reads: ['DOB', 'YEAROFENTRY'],
  check: when(startFault, 'blank'),
  examples: {
    pass: [{ cells: { STARTDATE: '12/11/2001' } }],
    fail: [{ cells: { UNIQUEWORKERID: 'W1', STARTDATE: '' } }],
  },
});
