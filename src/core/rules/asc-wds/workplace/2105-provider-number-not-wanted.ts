import { when } from '../verdict';
import { make } from './make';
import { providerFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/2105',
  severity: 'query',
  column: 'PROVNUM',
  title: 'Provider number is given for a workplace that is not regulated',
  says: 'REGTYPE says that the workplace is not regulated, so no provider number is asked.',
  remedy: 'Clear the provider number, or write 2 in REGTYPE.',
  why: 'The service takes the file and leaves this answer out.',
  needs: ['REGTYPE', 'MAINSERVICE', 'PROVNUM'],
  check: when(providerFault, 'not-wanted'),
  examples: {
    pass: [
      { cells: { REGTYPE: '2', MAINSERVICE: '8', PROVNUM: '1-12345678' } },
      { cells: { REGTYPE: '0', MAINSERVICE: '16' } },
    ],
    fail: [{ cells: { REGTYPE: '0', MAINSERVICE: '16', PROVNUM: '1-12345678' } }],
  },
});
