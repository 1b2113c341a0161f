import { joinKey } from '../../table';
import type { RowBreach } from '../../types';
import { make } from './make';

export const rule = make.file({
  id: 'csww/workers/x-swe-number-repeated',
  severity: 'query',
  column: 'SWENo',
  title: 'Social Work England number stands twice',
  says: '{value} also stands in {row}.',
  remedy: 'Check that it is one person and that both rows are wanted.',
  why: 'A worker who stands twice is counted twice.',
  reads: ['AgencyWorker'],
  check: (_, rows) => {
    const seen = new Map<string, number>();
    const found: RowBreach[] = [];
    for (let at = 0; at < rows.count; at++) {
      const row = rows.row(at);
      const number = joinKey(row.text('SWENo'));
      if (number === '') continue;
      const key = `${number}\n${row.text('AgencyWorker').trim()}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, at);
      else found.push({ row: at, say: { row: String(first + 1) } });
    }
    return found;
  },
  examples: {
    pass: [
      {
        rows: [
          { SWENo: 'SW1234567890', AgencyWorker: 1 },
          { SWENo: 'SW1234567890', AgencyWorker: 0 },
        ],
        because: 'An agency worker whom the authority took on.',
      },
    ],
    fail: [
      {
        rows: [
          { SWENo: 'SW1234567890', AgencyWorker: 0 },
          { SWENo: 'sw 1234567890', AgencyWorker: 0 },
        ],
      },
    ],
  },
});
