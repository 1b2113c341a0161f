import { refusedDay } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { birthFault } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/3080',
  case: 'date-of-birth-form',
  severity: 'query',
  column: 'DOB',
  title: 'Date of birth cannot be read',
  says: 'The service does not take {value} as a date of birth: {reason}.',
  remedy: 'Check the date and write it as DD/MM/YYYY, {how}.',
  why: 'The service takes the row and leaves this value out.',
  check: when(birthFault, 'form', refusedDay('DOB')),
  examples: {
    pass: [{ cells: { DOB: '10/12/1982' } }],
    fail: [{ cells: { DOB: '1982-12-10' }, write: '10/12/1982' }, { cells: { DOB: '31/02/1982' } }],
  },
});
