import { when } from '../verdict';
import { make } from './make';
import { contractedFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/3300',
  case: 'contracted-hours-on-zero-hours',
  severity: 'query',
  column: 'CONTHOURS',
  title: 'Contracted hours are given on a zero-hours contract',
  says: 'ZEROHRCONT says that the worker is on a zero-hours contract, which has no contracted hours.',
  remedy: 'Leave CONTHOURS blank and write AVGHOURS, or correct ZEROHRCONT.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['ZEROHRCONT', 'EMPLSTATUS'],
  check: when(contractedFault, 'zero-hours'),
  examples: {
    pass: [
      { cells: { ZEROHRCONT: '2', CONTHOURS: '37' } },
      { cells: { ZEROHRCONT: '1', CONTHOURS: '' } },
    ],
    fail: [{ cells: { ZEROHRCONT: '1', CONTHOURS: '37' } }],
  },
});
