import { isNotListed } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1100',
  case: 'ethnicity-not-listed',
  severity: 'error',
  column: 'ETHNICITY',
  title: 'Ethnicity code is not in the list',
  says: '{value} is not in the list of codes for ethnicity.',
  remedy:
    'Write a code such as 31 for White British, 32 for Irish or 99 for not known, or leave the cell blank. Look up lists them.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNotListed('ETHNICITY', 'asc-wds.ethnicity', 'passes'),
  examples: {
    pass: [{ cells: { ETHNICITY: '98' } }, { cells: { ETHNICITY: '' } }],
    fail: [{ cells: { ETHNICITY: '30' } }],
  },
});
