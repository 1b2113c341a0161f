import { make } from './make';
import { staffOf } from './staff';
import { takenTotal } from './totals';

export const rule = make.crossFile({
  id: 'asc-wds/workplace/2200',
  case: 'not-read',
  severity: 'query',
  column: 'TOTALPERMTEMP',
  title: 'Total staff is not compared with the worker file',
  says: 'The service does not read the total of this row and warns of it; the worker file has {staff} rows for this workplace.',
  todo: 'Put the total right where it has an error; where the status is NOCHANGE there is nothing to do.',
  why: 'The service compares the total of a row with NOCHANGE although it has not read it, so that it always differs.',
  needs: ['TOTALPERMTEMP', 'LOCALESTID', 'STATUS'],
  reads: ['MAINSERVICE'],
  parts: ['worker'],
  check: function* (facts, rows) {
    for (const { row, count } of staffOf(facts, rows)) {
      if (takenTotal(row) === undefined) yield { row: row.at, say: { staff: String(count) } };
    }
  },
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', MAINSERVICE: '8', TOTALPERMTEMP: '2' }],
        others: {
          worker: [
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '8' },
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2', STATUS: 'NEW', MAINJOBROLE: '8' },
          ],
        },
      },
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'UNCHECKED', TOTALPERMTEMP: '' }],
        others: { worker: [] },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NOCHANGE', TOTALPERMTEMP: '0' }],
        others: { worker: [] },
      },
    ],
  },
});
