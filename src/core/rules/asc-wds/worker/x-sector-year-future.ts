import { partsOf } from '../../../sheet/day';
import { cell } from '../read';
import { make } from './make';
import { sectorFault } from './service/start';

export const rule = make.row({
  id: 'asc-wds/worker/x-sector-year-future',
  severity: 'query',
  column: 'STARTINSECT',
  title: 'Year started in adult social care is in the future',
  says: '{value} is in the future.',
  remedy: 'Check the year, or write 999 if it is not known.',
  why: 'The service compares the year with the start date alone, and stores it where there is none.',
  reads: ['STARTDATE', 'DOB', 'YEAROFENTRY'],
  check: (facts) => {
    const fault = sectorFault(facts);
    const { year } = partsOf(facts.today);
    return (row) => {
      const text = cell(row, 'STARTINSECT');
      return fault(row) === undefined && /^\d{4}$/.test(text) && Number(text) > year
        ? {}
        : undefined;
    };
  },
  examples: {
    pass: [{ cells: { STARTINSECT: '2026' } }],
    fail: [{ cells: { STARTINSECT: '2027' } }],
  },
});
