import { fixYear } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { entryFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/1380',
  case: 'year-of-entry-form',
  severity: 'error',
  column: 'YEAROFENTRY',
  title: 'Year of entry is not a year',
  says: '{value} is not a year of four digits.',
  remedy: 'Write the year in which the worker came to the UK as YYYY, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  reads: ['DOB', 'COUNTRYOFBIRTH'],
  check: when(entryFault, 'form', fixYear('YEAROFENTRY')),
  examples: {
    pass: [
      { cells: { YEAROFENTRY: '2005', COUNTRYOFBIRTH: '356' } },
      { cells: { YEAROFENTRY: '' } },
    ],
    fail: [
      { cells: { YEAROFENTRY: '05' } },
      { cells: { YEAROFENTRY: '14/03/2005' }, write: '2005' },
    ],
  },
});
