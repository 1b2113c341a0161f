import { fixCode } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { certificateFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/5590',
  severity: 'query',
  column: 'L2CARECERT',
  title: 'Level 2 Care Certificate code is not valid',
  says: '{value} does not begin with one of the codes for the certificate.',
  remedy:
    'Write 1 for completed, with the year after a semicolon if you know it, 2 for started or 3 for no.',
  why: 'The service takes the row and leaves this value out.',
  since: '2024-08',
  check: when(certificateFault, 'code', fixCode('L2CARECERT', 'asc-wds.l2carecert')),
  examples: {
    pass: [{ cells: { L2CARECERT: '1;2025' } }, { cells: { L2CARECERT: '3' } }],
    fail: [{ cells: { L2CARECERT: '4' } }, { cells: { L2CARECERT: 'No' }, write: '3' }],
  },
});
