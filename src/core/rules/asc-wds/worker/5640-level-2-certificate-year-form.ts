import { when } from '../verdict';
import { make } from './make';
import { certificateFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/5640',
  severity: 'query',
  column: 'L2CARECERT',
  title: 'Year of the Level 2 Care Certificate is not a year',
  says: '{value} has no year after the semicolon.',
  remedy: 'Write the year as YYYY, such as 1;2025, or 1 alone.',
  why: 'The service takes the certificate and leaves the year out.',
  since: '2024-08',
  check: when(certificateFault, 'year'),
  examples: {
    pass: [{ cells: { L2CARECERT: '1;2025' } }, { cells: { L2CARECERT: '1;' } }],
    fail: [{ cells: { L2CARECERT: '1;unknown' } }],
  },
});
