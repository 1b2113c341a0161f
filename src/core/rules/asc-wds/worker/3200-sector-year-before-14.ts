import { when } from '../verdict';
import { make } from './make';
import { sectorFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/3200',
  case: 'sector-year-before-14',
  severity: 'query',
  column: 'STARTINSECT',
  title: 'Worker started in adult social care before the age of 14',
  says: 'Starting in {value}, the worker would not yet have been 14.',
  remedy: 'Check the year and the date of birth.',
  why: 'The service takes the row and leaves this value out.',
  reads: ['STARTDATE', 'DOB', 'YEAROFENTRY'],
  check: when(sectorFault, 'age'),
  examples: {
    pass: [{ cells: { STARTINSECT: '1996', DOB: '10/12/1982' } }],
    fail: [{ cells: { STARTINSECT: '1995', DOB: '10/12/1982' } }],
  },
});
