import { when } from '../verdict';
import { make } from './make';
import { certificateFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/5600',
  severity: 'query',
  column: 'L2CARECERT',
  title: 'A year is given for a certificate that is only started',
  says: '{value} has a year, which goes only with 1, completed.',
  remedy: 'Write 2 alone, or 1 with the year if the certificate is completed.',
  why: 'The service takes the row and leaves this value out.',
  since: '2024-08',
  check: when(certificateFault, 'started-year'),
  examples: { pass: [{ cells: { L2CARECERT: '2' } }], fail: [{ cells: { L2CARECERT: '2;2024' } }] },
});
