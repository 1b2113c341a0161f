import { when } from '../verdict';
import { make } from './make';
import { certificateFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/5630',
  severity: 'query',
  column: 'L2CARECERT',
  title: 'Year of the Level 2 Care Certificate is in the future',
  says: 'The year of {value} is in the future.',
  remedy: 'Check the year after the semicolon.',
  why: 'The service takes the certificate and leaves the year out.',
  since: '2024-08',
  check: when(certificateFault, 'future'),
  examples: {
    pass: [{ cells: { L2CARECERT: '1;2026' } }],
    fail: [{ cells: { L2CARECERT: '1;2027' } }],
  },
});
