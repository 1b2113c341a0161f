import { when } from '../verdict';
import { make } from './make';
import { cqcIdMeant, locationFault } from './registration';

export const rule = make.row({
  id: 'asc-wds/workplace/1110',
  case: 'form',
  severity: 'error',
  column: 'LOCATIONID',
  title: 'Location id has the wrong form',
  says: '{value} is not a location id.',
  remedy: 'Write one digit, a hyphen and 8 to 12 digits, such as 1-12345678.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['REGTYPE', 'MAINSERVICE', 'LOCATIONID'],
  check: when(locationFault, 'form', cqcIdMeant('LOCATIONID')),
  examples: {
    pass: [{ cells: { REGTYPE: '2', MAINSERVICE: '8', LOCATIONID: '1-12345678' } }],
    fail: [
      { cells: { REGTYPE: '2', MAINSERVICE: '8', LOCATIONID: '12345678' } },
      {
        cells: { REGTYPE: '2', MAINSERVICE: '8', LOCATIONID: '1\u201312345678' },
        write: '1-12345678',
      },
    ],
  },
});
