import { when } from '../verdict';
import { make } from './make';
import { averageFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/3310',
  case: 'average-hours-with-contract',
  severity: 'query',
  column: 'AVGHOURS',
  title: 'Average hours are given for somebody with contracted hours',
  says: 'Permanent and temporary staff have contracted hours instead of average hours.',
  remedy: 'Leave AVGHOURS blank and write CONTHOURS, unless the contract is zero-hours.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['ZEROHRCONT', 'EMPLSTATUS'],
  check: when(averageFault, 'contract'),
  examples: {
    pass: [
      { cells: { EMPLSTATUS: '4', AVGHOURS: '20' } },
      { cells: { EMPLSTATUS: '1', ZEROHRCONT: '1', AVGHOURS: '20' } },
    ],
    fail: [{ cells: { EMPLSTATUS: '1', AVGHOURS: '20' } }],
  },
});
