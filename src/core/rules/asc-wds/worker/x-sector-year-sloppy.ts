import { cell } from '../read';
import { make } from './make';
import { sectorFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/x-sector-year-sloppy',
  severity: 'advice',
  column: 'STARTINSECT',
  title: 'Year started in adult social care has something beside the year',
  says: '{value} is not a year, and the service accepts it.',
  remedy: 'Write the year as YYYY, or 999 if it is not known.',
  why: 'The service looks only at four digits in front, or 999 at the end, and stores what it reads.',
  reads: ['STARTDATE', 'DOB', 'YEAROFENTRY'],
  check: (facts) => {
    const fault = sectorFault(facts);
    return (row) => {
      const text = cell(row, 'STARTINSECT');
      if (fault(row) !== undefined || /^(?:\d{4}|999)$/.test(text)) return undefined;
      const year = /^(\d{4})\.0+$/.exec(text)?.[1];
      return year === undefined ? {} : { write: year };
    };
  },
  examples: {
    pass: [
      { cells: { STARTINSECT: '2001' } },
      { cells: { STARTINSECT: '999' } },
      { cells: { STARTINSECT: '' } },
    ],
    fail: [
      { cells: { STARTINSECT: '2001x' } },
      { cells: { STARTINSECT: 'x999' } },
      { cells: { STARTINSECT: '2001.0' }, write: '2001' },
    ],
  },
});
