import { when } from '../verdict';
import { make } from './make';
import { zeroHoursFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/3230',
  case: 'zero-hours-blank',
  severity: 'query',
  column: 'ZEROHRCONT',
  title: 'Contracted hours are given and the zero-hours question is not answered',
  says: 'The worker has contracted hours, and ZEROHRCONT is blank.',
  remedy:
    'Write 2 for no, or 1 for yes and leave the contracted hours blank, or explain why it is blank.',
  why: 'The service takes the row with the question unanswered.',
  reads: ['CONTHOURS'],
  check: when(zeroHoursFault, 'blank'),
  examples: {
    pass: [
      { cells: { CONTHOURS: '37', ZEROHRCONT: '2' } },
      { cells: { CONTHOURS: '', ZEROHRCONT: '' } },
    ],
    fail: [{ cells: { CONTHOURS: '37', ZEROHRCONT: '' } }],
  },
});
