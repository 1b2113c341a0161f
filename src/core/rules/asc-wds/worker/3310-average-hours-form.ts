import { fixHalf } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { averageFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/3310',
  case: 'average-hours-form',
  severity: 'query',
  column: 'AVGHOURS',
  title: 'Average hours are not whole or half hours',
  says: '{value} is not a number of whole or half hours.',
  remedy:
    'Write hours a week in whole or half hours, such as 37 or 37.5, or 999 if they are not known.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['ZEROHRCONT', 'EMPLSTATUS'],
  check: when(averageFault, 'form', fixHalf('AVGHOURS')),
  examples: {
    pass: [{ cells: { EMPLSTATUS: '4', AVGHOURS: '20.5' } }],
    fail: [
      { cells: { EMPLSTATUS: '4', AVGHOURS: 'x' } },
      { cells: { EMPLSTATUS: '4', AVGHOURS: '20.50' }, write: '20.5' },
    ],
  },
});
