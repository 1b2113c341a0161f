import { isNoCode } from '../../common/checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4220',
  severity: 'error',
  column: 'Ethnicity',
  title: 'Ethnicity code is not valid',
  says: '{value} is not a code for ethnicity.',
  remedy: 'Choose a code of four letters from the list, such as WBRI or NOBT.',
  why: 'The census does not take other codes.',
  check: isNoCode('Ethnicity', 'ethnicity.cbds'),
  examples: {
    pass: [{ cells: { Ethnicity: 'WBRI' } }, { cells: { Ethnicity: '' } }],
    fail: [
      { cells: { Ethnicity: 'wbri' }, write: 'WBRI' },
      { cells: { Ethnicity: 'White - British' }, write: 'WBRI' },
      { cells: { Ethnicity: 'WEUR' } },
    ],
  },
});
