import { isNotListed } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1100',
  case: 'ethnicity-not-listed',
  severity: 'error',
  column: 'ETHNICITY',
  title: 'Ethnicity code is not in the list',
  says: '{value} is not in the list of codes for ethnicity.',
  todo: 'Write a code from 31 to 46, 98 or 99, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNotListed('ETHNICITY', 'asc-wds.ethnicity', 'passes'),
  examples: {
    pass: [{ cells: { ETHNICITY: '98' } }, { cells: { ETHNICITY: '' } }],
    fail: [{ cells: { ETHNICITY: '30' } }],
  },
});
