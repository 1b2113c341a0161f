import { isNoNumber } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1100',
  case: 'ethnicity-not-a-number',
  severity: 'error',
  column: 'ETHNICITY',
  title: 'Ethnicity code is not a number',
  says: '{value} is not a code for ethnicity.',
  remedy:
    'Write a code such as 31 for White British, 32 for Irish or 99 for not known, or leave the cell blank. Look up lists them.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNoNumber('ETHNICITY', 'asc-wds.ethnicity'),
  examples: {
    pass: [{ cells: { ETHNICITY: '31' } }, { cells: { ETHNICITY: '' } }],
    fail: [{ cells: { ETHNICITY: 'WBRI' } }, { cells: { ETHNICITY: 'Irish' }, write: '32' }],
  },
});
