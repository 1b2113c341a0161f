import { partsOf } from '../../../sheet/day';
import { when } from '../verdict';
import { make } from './make';
import { birth } from './service/person';
import { entryFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/1380',
  case: 'year-of-entry-before-birth',
  severity: 'error',
  column: 'YEAROFENTRY/DOB',
  cell: 'YEAROFENTRY',
  title: 'Year of entry is before the year of birth',
  says: 'The worker came to the UK in {value} and was born later, in {birth}.',
  remedy: 'Check the year of entry and the date of birth, and correct the one that is wrong.',
  why: 'The service refuses the whole upload while a row has this error.',
  reads: ['COUNTRYOFBIRTH'],
  check: when(entryFault, 'before-birth', (facts) => {
    const born = birth(facts);
    return (row) => ({ say: { birth: String(partsOf(born(row) ?? 0).year) } });
  }),
  examples: {
    pass: [{ cells: { YEAROFENTRY: '1982', DOB: '10/12/1982', COUNTRYOFBIRTH: '356' } }],
    fail: [{ cells: { YEAROFENTRY: '1980', DOB: '10/12/1982', COUNTRYOFBIRTH: '356' } }],
  },
});
