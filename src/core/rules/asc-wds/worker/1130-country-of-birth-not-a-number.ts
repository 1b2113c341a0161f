import { isNoNumber } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1130',
  case: 'country-of-birth-not-a-number',
  severity: 'error',
  column: 'COUNTRYOFBIRTH',
  title: 'Country of birth code is not a number',
  says: '{value} is not a code for country of birth.',
  remedy:
    'Write a code such as 826 for the United Kingdom, 356 for India or 998 for not known, or leave the cell blank. Look up lists them.',
  why: 'The service refuses the whole upload while a row has this error.',
  reads: ['DOB'],
  check: isNoNumber('COUNTRYOFBIRTH', 'asc-wds.country-of-birth'),
  examples: {
    pass: [{ cells: { COUNTRYOFBIRTH: '826' } }, { cells: { COUNTRYOFBIRTH: '' } }],
    fail: [
      { cells: { COUNTRYOFBIRTH: 'UK' } },
      { cells: { COUNTRYOFBIRTH: 'Albania' }, write: '8' },
    ],
  },
});
