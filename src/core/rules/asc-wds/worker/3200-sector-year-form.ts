import { fixYear } from '../fixes';
import { when } from '../verdict';
import { make } from './make';
import { sectorFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/3200',
  case: 'sector-year-form',
  severity: 'query',
  column: 'STARTINSECT',
  title: 'Year started in adult social care is not a year',
  says: '{value} is not a year.',
  remedy: 'Write the year as YYYY, or 999 if it is not known.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['STARTDATE', 'DOB', 'YEAROFENTRY'],
  check: when(sectorFault, 'form', fixYear('STARTINSECT')),
  examples: {
    pass: [{ cells: { STARTINSECT: '2001' } }],
    fail: [
      { cells: { STARTINSECT: 'abcd' } },
      { cells: { STARTINSECT: '12/11/2001' }, write: '2001' },
    ],
  },
});
