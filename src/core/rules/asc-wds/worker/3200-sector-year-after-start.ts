import { when } from '../verdict';
import { make } from './make';
import { sectorFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/3200',
  case: 'sector-year-after-start',
  severity: 'query',
  column: 'STARTINSECT',
  title: 'Year started in adult social care is after the start in this job',
  says: 'The year {value} is after the start date in this job.',
  remedy: 'Check the year and the start date, and correct the one that is wrong.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['STARTDATE', 'DOB', 'YEAROFENTRY'],
  check: when(sectorFault, 'after-start'),
  examples: {
    pass: [{ cells: { STARTINSECT: '2001', STARTDATE: '12/11/2001' } }],
    fail: [{ cells: { STARTINSECT: '2002', STARTDATE: '12/11/2001' } }],
  },
});
