import { fixHalf } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { contractedFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/3300',
  case: 'contracted-hours-form',
  severity: 'query',
  column: 'CONTHOURS',
  title: 'Contracted hours are not whole or half hours',
  says: '{value} is not a number of whole or half hours.',
  remedy:
    'Write hours a week in whole or half hours, such as 37 or 37.5, or 999 if they are not known.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['ZEROHRCONT', 'EMPLSTATUS'],
  check: when(contractedFault, 'form', fixHalf('CONTHOURS')),
  examples: {
    pass: [{ cells: { CONTHOURS: '37.5' } }, { cells: { CONTHOURS: '999' } }],
    fail: [
      { cells: { CONTHOURS: '37.25' } },
      { cells: { CONTHOURS: '-5' } },
      { cells: { CONTHOURS: '37.50' }, write: '37.5' },
      { cells: { CONTHOURS: '37 hours' }, write: '37' },
    ],
  },
});
