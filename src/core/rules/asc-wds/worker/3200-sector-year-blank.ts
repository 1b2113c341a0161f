import { when } from '../verdict';
import { make } from './make';
import { sectorFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/3200',
  case: 'sector-year-blank',
  severity: 'query',
  column: 'STARTINSECT',
  title: 'Year started in adult social care is blank',
  says: 'The year in which the worker started in adult social care is blank.',
  remedy: 'Write the year as YYYY, or 999 if it is not known, or explain why it is blank.',
  why: 'The service takes the row without the year.',
  reads: ['STARTDATE', 'DOB', 'YEAROFENTRY'],
  check: when(sectorFault, 'blank'),
  examples: {
    pass: [{ cells: { STARTINSECT: '2001' } }, { cells: { STARTINSECT: '999' } }],
    fail: [{ cells: { UNIQUEWORKERID: 'W1', STARTINSECT: '' } }],
  },
});
