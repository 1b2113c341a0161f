import { cell } from '../read';
import { when } from '../verdict';
import { make } from './make';
import { postcodeFault } from './postcode';

export const rule = make.row({
  id: 'asc-wds/workplace/1060',
  case: 'too-long',
  severity: 'error',
  column: 'POSTCODE',
  title: 'Postcode is too long',
  says: 'The postcode has {length} characters; the service takes at most 10.',
  remedy: 'Write the postcode alone, such as LS1 1AA.',
  why: 'The service takes none of the files while there is an error.',
  check: when(postcodeFault, 'too-long', () => (row) => ({
    say: { length: String(cell(row, 'POSTCODE').length) },
  })),
  examples: {
    pass: [{ cells: { POSTCODE: 'LS1 1AA' } }],
    fail: [{ cells: { POSTCODE: 'LS1 1AA Leeds' } }],
  },
});
