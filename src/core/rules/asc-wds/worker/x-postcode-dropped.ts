import { cell } from '../read';
import { make } from './make';

const LET_IN = /^[a-z]{1,2}\d{1,2}[a-z]?\s\d[a-z]{2}$/i;
/** The GOV.UK expression, of a length of at most 8. */
const STORED =
  /^(?:[a-z]\d{1,2}|[a-z][a-hj-y]\d{1,2}|[a-z]\d[a-z]|[a-z][a-hj-y]\d[a-z])\s\d[a-z]{2}$/i;

export const rule = make.row({
  id: 'asc-wds/worker/x-postcode-dropped',
  severity: 'query',
  column: 'POSTCODE',
  title: 'Home postcode is accepted and then dropped',
  says: 'The service accepts {value} and does not store it.',
  remedy: 'Check the postcode, since no area has a district of this form, or explain it.',
  why: 'The service takes the row, and drops the postcode without a word.',
  check: () => (row) => {
    const text = cell(row, 'POSTCODE');
    return LET_IN.test(text) && !STORED.test(text) ? {} : undefined;
  },
  examples: {
    pass: [
      { cells: { POSTCODE: 'LS1 1AA' } },
      { cells: { POSTCODE: 'EC1A 1BB' } },
      { cells: { POSTCODE: '' } },
    ],
    fail: [{ cells: { POSTCODE: 'M11A 1AA' } }, { cells: { POSTCODE: 'LI1 1AA' } }],
  },
});
