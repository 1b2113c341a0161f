import { when } from '../verdict';
import { make } from './make';
import { certificateFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/5620',
  severity: 'query',
  column: 'L2CARECERT',
  title: 'Year of the Level 2 Care Certificate is before 2024',
  says: 'The year of {value} is before 2024, when the certificate began.',
  remedy:
    'Check the year after the semicolon, or use CARECERT if it is the older Care Certificate.',
  why: 'The service takes the certificate and leaves the year out.',
  since: '2024-08',
  check: when(certificateFault, 'early'),
  examples: {
    pass: [{ cells: { L2CARECERT: '1;2024' } }],
    fail: [{ cells: { L2CARECERT: '1;2023' } }],
  },
});
