import { when } from '../verdict';
import { make } from './make';
import { locationFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/2110',
  severity: 'query',
  column: 'LOCATIONID',
  title: 'Location id is not wanted',
  says: 'The workplace is not regulated, so that its location id is not wanted.',
  todo: 'Clear it, or write 2 in REGTYPE.',
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
