import { when } from '../verdict';
import { make } from './make';
import { providerFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/1105',
  case: 'missing',
  severity: 'error',
  column: 'PROVNUM',
  title: 'Provider number is missing',
  says: 'The workplace is regulated and has no provider number.',
  remedy: 'Write the provider number that the Care Quality Commission gave, such as 1-12345678.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['REGTYPE', 'MAINSERVICE', 'PROVNUM'],
  check: when(providerFault, 'missing'),
  examples: {
    pass: [
      { cells: { REGTYPE: '2', MAINSERVICE: '8', PROVNUM: '1-12345678' } },
      { cells: { REGTYPE: '0', MAINSERVICE: '16' } },
    ],
    fail: [{ cells: { REGTYPE: '2', MAINSERVICE: '8' } }],
  },
});
