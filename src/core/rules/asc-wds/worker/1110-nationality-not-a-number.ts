import { isNoNumber } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1110',
  case: 'nationality-not-a-number',
  severity: 'error',
  column: 'NATIONALITY',
  title: 'Nationality code is not a number',
  says: '{value} is not a code for nationality.',
  remedy:
    'Write a code such as 826 for British, 356 for Indian or 998 for not known, or leave the cell blank. Look up lists them.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNoNumber('NATIONALITY', 'asc-wds.nationality'),
  examples: {
    pass: [{ cells: { NATIONALITY: '826' } }, { cells: { NATIONALITY: '' } }],
    fail: [{ cells: { NATIONALITY: 'Afghan' }, write: '4' }, { cells: { NATIONALITY: 'UK' } }],
  },
});
