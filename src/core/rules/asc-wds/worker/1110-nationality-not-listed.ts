import { isNotListed } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1110',
  case: 'nationality-not-listed',
  severity: 'error',
  column: 'NATIONALITY',
  title: 'Nationality code is not in the list',
  says: '{value} is not in the list of codes for nationality.',
  remedy:
    'Write a code such as 826 for British, 356 for Indian or 998 for not known, or leave the cell blank. Look up lists them.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNotListed('NATIONALITY', 'asc-wds.nationality', 'passes'),
  examples: {
    pass: [{ cells: { NATIONALITY: '998' } }, { cells: { NATIONALITY: '' } }],
    fail: [{ cells: { NATIONALITY: '827' } }],
  },
});
