import { when } from '../verdict';
import { make } from './make';
import { cqcIdMeant, providerFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/1105',
  case: 'form',
  severity: 'error',
  column: 'PROVNUM',
  title: 'Provider number has the wrong form',
  says: '{value} is not a provider number.',
  remedy: 'Write one digit, a hyphen and 8 to 12 digits, such as 1-12345678.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['REGTYPE', 'MAINSERVICE', 'PROVNUM'],
  check: when(providerFault, 'form', cqcIdMeant('PROVNUM')),
  examples: {
    pass: [{ cells: { REGTYPE: '2', MAINSERVICE: '8', PROVNUM: '1-12345678' } }],
    fail: [
      { cells: { REGTYPE: '2', MAINSERVICE: '8', PROVNUM: '12345678' } },
      {
        cells: { REGTYPE: '2', MAINSERVICE: '8', PROVNUM: '1\u201312345678' },
        write: '1-12345678',
      },
    ],
  },
});
