import { fixPostcode } from '../fixes';
import { cell } from '../read';
import { make } from './make';

const FORM = /^[a-z]{1,2}\d{1,2}[a-z]?\s\d[a-z]{2}$/i;

export const rule = make.row({
  id: 'asc-wds/worker/1070',
  severity: 'error',
  column: 'POSTCODE',
  title: 'Home postcode has the wrong form',
  says: '{value} is not a postcode as the service wants it.',
  remedy:
    'Write it with one space in front of the last three characters, such as LS1 1AA, or leave the cell blank.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: (facts) => {
    const fix = fixPostcode('POSTCODE')(facts);
    return (row) => {
      const text = cell(row, 'POSTCODE');
      return text === '' || FORM.test(text) ? undefined : fix(row);
    };
  },
  examples: {
    pass: [
      { cells: { POSTCODE: 'LS1 1AA' } },
      { cells: { POSTCODE: 'EC1A 1BB' } },
      { cells: { POSTCODE: 'ls1 1aa' } },
    ],
    fail: [
      { cells: { POSTCODE: 'LS11AA' }, write: 'LS1 1AA' },
      { cells: { POSTCODE: 'LS1  1AA' }, write: 'LS1 1AA' },
      { cells: { POSTCODE: 'GIR 0AA' } },
    ],
  },
});
