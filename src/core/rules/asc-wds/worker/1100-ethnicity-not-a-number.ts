import { isNoNumber } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/1100',
  case: 'ethnicity-not-a-number',
  severity: 'error',
  column: 'ETHNICITY',
  title: 'Ethnicity code is not a number',
  says: '{value} is not a code for ethnicity.',
  todo: 'Write a code from 31 to 46, 98 or 99, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: isNoNumber('ETHNICITY', 'asc-wds.ethnicity'),
  examples: {
    pass: [{ cells: { ETHNICITY: '31' } }, { cells: { ETHNICITY: '' } }],
    fail: [{ cells: { ETHNICITY: 'WBRI' } }, { cells: { ETHNICITY: 'Irish' }, write: '32' }],
  },
});
