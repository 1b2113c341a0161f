import { when } from '../verdict';
import { make } from './make';
import { birthFault } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/3080',
  case: 'date-of-birth-age',
  severity: 'query',
  column: 'DOB',
  title: 'Worker would be younger than 14 or older than 100',
  says: 'Born on {value}, the worker would not be between 14 and 100 years old.',
  remedy: 'Check the date of birth, the year above all.',
  why: 'The service takes the row and leaves this value out.',
  check: when(birthFault, 'age'),
  examples: {
    pass: [{ cells: { DOB: '01/09/2012' } }, { cells: { DOB: '02/09/1926' } }],
    fail: [{ cells: { DOB: '01/01/1900' } }, { cells: { DOB: '02/09/2012' } }],
  },
});
