import { when } from '../verdict';
import { make } from './make';
import { entryFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/3380',
  case: 'year-of-entry-of-uk-born',
  severity: 'query',
  column: 'YEAROFENTRY/COUNTRYOFBIRTH',
  cell: 'YEAROFENTRY',
  title: 'Year of entry is given for somebody born in the UK',
  says: 'The worker was born in the UK, so a year of entry is not asked.',
  remedy: 'Leave YEAROFENTRY blank, or correct the country of birth.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['DOB'],
  check: when(entryFault, 'born-here'),
  examples: {
    pass: [{ cells: { YEAROFENTRY: '2005', COUNTRYOFBIRTH: '356' } }],
    fail: [{ cells: { YEAROFENTRY: '2005', COUNTRYOFBIRTH: '826' } }],
  },
});
