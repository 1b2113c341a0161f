import { postcode } from '../../../items/formats/postcode';
import { cell } from '../read';
import { when } from '../verdict';
import { make } from './make';
import { postcodeFault } from './postcode';

export const rule = make.row({
  id: 'asc-wds/workplace/1060',
  case: 'form',
  severity: 'error',
  column: 'POSTCODE',
  title: 'Postcode has the wrong form',
  says: '{value} is not a postcode.',
  remedy: 'Write a postcode such as LS1 1AA.',
  why: 'The service takes none of the files while there is an error.',
  check: when(postcodeFault, 'form', () => (row) => {
    const write = postcode.judge(cell(row, 'POSTCODE'))?.write;
    return write === undefined ? {} : { write };
  }),
  examples: {
    pass: [{ cells: { POSTCODE: 'LS1 1AA' } }, { cells: { POSTCODE: 'ls11aa' } }],
    fail: [{ cells: { POSTCODE: 'LS1' } }],
  },
});
