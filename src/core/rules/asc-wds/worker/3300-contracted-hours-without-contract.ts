import { when } from '../verdict';
import { make } from './make';
import { contractedFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/3300',
  case: 'contracted-hours-without-contract',
  severity: 'query',
  column: 'CONTHOURS',
  title: 'Contracted hours are given for pool, bank, agency or other staff',
  says: 'Pool, bank, agency and other staff have no contracted hours.',
  remedy: 'Leave CONTHOURS blank and write AVGHOURS, or correct EMPLSTATUS.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['ZEROHRCONT', 'EMPLSTATUS'],
  check: when(contractedFault, 'status'),
  examples: {
    pass: [{ cells: { EMPLSTATUS: '1', CONTHOURS: '37' } }],
    fail: [{ cells: { EMPLSTATUS: '4', CONTHOURS: '37' } }],
  },
});
