import { when } from '../verdict';
import { make } from './make';
import { locationFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/2110',
  severity: 'query',
  column: 'LOCATIONID',
  title: 'Location id is given for a workplace that is not regulated',
  says: 'REGTYPE says that the workplace is not regulated, so no location id is asked.',
  remedy: 'Clear the location id, or write 2 in REGTYPE.',
  why: 'The service takes the file and leaves this answer out.',
  needs: ['REGTYPE', 'MAINSERVICE', 'LOCATIONID'],
  check: when(locationFault, 'not-wanted'),
  examples: {
    pass: [
      { cells: { REGTYPE: '2', MAINSERVICE: '8', LOCATIONID: '1-12345678' } },
      { cells: { REGTYPE: '0', MAINSERVICE: '16' } },
    ],
    fail: [{ cells: { REGTYPE: '0', MAINSERVICE: '16', LOCATIONID: '1-12345678' } }],
  },
});
