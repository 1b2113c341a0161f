import { when } from '../verdict';
import { make } from './make';
import { contractedFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/3300',
  case: 'contracted-hours-over-75',
  severity: 'query',
  column: 'CONTHOURS',
  title: 'Contracted hours are above 75 a week',
  says: '{value} hours a week is more than 75.',
  remedy: 'Check the hours: they are for a week, not for a month.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['ZEROHRCONT', 'EMPLSTATUS'],
  check: when(contractedFault, 'over'),
  examples: { pass: [{ cells: { CONTHOURS: '75' } }], fail: [{ cells: { CONTHOURS: '76' } }] },
});
