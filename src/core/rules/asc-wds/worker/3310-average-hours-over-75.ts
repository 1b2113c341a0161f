import { when } from '../verdict';
import { make } from './make';
import { averageFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/3310',
  case: 'average-hours-over-75',
  severity: 'query',
  column: 'AVGHOURS',
  title: 'Average hours are above 75 a week',
  says: '{value} hours a week is more than 75.',
  remedy: 'Check the hours: they are for a week, not for a month.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['ZEROHRCONT', 'EMPLSTATUS'],
  check: when(averageFault, 'over'),
  examples: {
    pass: [{ cells: { EMPLSTATUS: '4', AVGHOURS: '75' } }],
    fail: [{ cells: { EMPLSTATUS: '4', AVGHOURS: '80' } }],
  },
});
