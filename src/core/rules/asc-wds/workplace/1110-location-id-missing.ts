import { when } from '../verdict';
import { make } from './make';
import { locationFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/1110',
  case: 'missing',
  severity: 'error',
  column: 'LOCATIONID',
  title: 'Location id is missing',
  says: 'The workplace is regulated and has no location id.',
  remedy: 'Write the location id that the Care Quality Commission gave, such as 1-12345678.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['REGTYPE', 'MAINSERVICE', 'LOCATIONID'],
  check: when(locationFault, 'missing'),
  examples: {
    pass: [
      { cells: { REGTYPE: '2', MAINSERVICE: '8', LOCATIONID: '1-12345678' } },
      { cells: { REGTYPE: '0', MAINSERVICE: '16' } },
    ],
    fail: [{ cells: { REGTYPE: '2', MAINSERVICE: '8' } }],
  },
});
