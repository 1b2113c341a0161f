import { when } from '../verdict';
import { make } from './make';
import { entryFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/1380',
  case: 'year-of-entry-future',
  severity: 'error',
  column: 'YEAROFENTRY',
  title: 'Year of entry is in the future',
  says: '{value} is in the future.',
  remedy: 'Check the year in which the worker came to the UK.',
  why: 'The service refuses the whole upload while a row has this error.',
  reads: ['DOB', 'COUNTRYOFBIRTH'],
  check: when(entryFault, 'future'),
  examples: {
    pass: [{ cells: { YEAROFENTRY: '2026', COUNTRYOFBIRTH: '356' } }],
    fail: [{ cells: { YEAROFENTRY: '2027', COUNTRYOFBIRTH: '356' } }],
  },
});
