import { when } from '../verdict';
import { make } from './make';
import { birthFault } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/3080',
  case: 'date-of-birth-blank',
  severity: 'query',
  column: 'DOB',
  title: 'Date of birth is blank',
  says: 'The date of birth is blank.',
  remedy: 'Write the date of birth as DD/MM/YYYY, or explain why it is blank.',
  why: 'The service takes the row. Without a date of birth it cannot check start dates either.',
  check: when(birthFault, 'blank'),
  examples: {
    pass: [{ cells: { DOB: '10/12/1982' } }],
    fail: [{ cells: { UNIQUEWORKERID: 'W1', DOB: '' } }],
  },
});
