import { fixCode } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { zeroHoursFault } from './service/hours';

export const rule = make.row({
  id: 'asc-wds/worker/1230',
  case: 'zero-hours-not-a-code',
  severity: 'error',
  column: 'ZEROHRCONT',
  title: 'Zero-hours contract code is not valid',
  says: '{value} is not one of the codes for a zero-hours contract.',
  remedy: 'Write 1 for yes, 2 for no or 999 for not known, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  reads: ['CONTHOURS'],
  check: when(zeroHoursFault, 'code', fixCode('ZEROHRCONT', 'asc-wds.zerohrcont')),
  examples: {
    pass: [{ cells: { ZEROHRCONT: '1' } }],
    fail: [{ cells: { ZEROHRCONT: '3' } }, { cells: { ZEROHRCONT: 'No' }, write: '2' }],
  },
});
