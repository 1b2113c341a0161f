import { when } from '../verdict';
import { make } from './make';
import { entryFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/3380',
  case: 'year-of-entry-without-country',
  severity: 'query',
  column: 'YEAROFENTRY/COUNTRYOFBIRTH',
  cell: 'YEAROFENTRY',
  title: 'Year of entry is given without a country of birth',
  says: 'A year of entry is given, and the country of birth is blank.',
  remedy: 'Write the country of birth, or leave YEAROFENTRY blank.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['DOB'],
  check: when(entryFault, 'no-country'),
  examples: {
    pass: [{ cells: { YEAROFENTRY: '2005', COUNTRYOFBIRTH: '356' } }],
    fail: [{ cells: { YEAROFENTRY: '2005', COUNTRYOFBIRTH: '' } }],
  },
});
