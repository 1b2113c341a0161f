import { when } from '../verdict';
import { make } from './make';
import { zeroHoursFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/3230',
  case: 'zero-hours-denied',
  severity: 'query',
  column: 'CONTHOURS/ZEROHRCONT',
  cell: 'ZEROHRCONT',
  title: 'Contracted hours are 0 and the contract is not zero-hours',
  says: 'The contracted hours are 0, and ZEROHRCONT says that the contract is not a zero-hours one.',
  remedy:
    'Write 1 in ZEROHRCONT and leave CONTHOURS blank, write the contracted hours, or explain it.',
  why: 'The service takes the row as it is, and the two answers contradict each other.',
  check: when(zeroHoursFault, 'none'),
  examples: {
    pass: [{ cells: { CONTHOURS: '37', ZEROHRCONT: '2' } }],
    fail: [{ cells: { CONTHOURS: '0', ZEROHRCONT: '2' } }],
  },
});
