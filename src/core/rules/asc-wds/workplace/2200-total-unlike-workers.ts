import { make } from './make';
import { staffOf } from './staff';
import { takenTotal } from './totals';

export const rule = make.crossFile({
  id: 'asc-wds/workplace/2200',
  severity: 'query',
  column: 'TOTALPERMTEMP',
  title: 'Total staff differs from the worker file',
  says: 'The total is {value} and the worker file has {staff} rows for this workplace.',
  todo: 'Correct the total, or add the missing workers to the worker file.',
  why: 'The service takes the file and asks; it counts workers with status NEW and UPDATE, and those on record that are left as they are.',
  needs: ['TOTALPERMTEMP', 'LOCALESTID', 'STATUS'],
  reads: ['MAINSERVICE'],
  parts: ['worker'],
  check: function* (facts, rows) {
    for (const { row, count } of staffOf(facts, rows)) {
      const total = takenTotal(row);
      if (total !== undefined && total !== count)
        yield { row: row.at, say: { staff: String(count) } };
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
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', MAINSERVICE: '8', TOTALPERMTEMP: '3' }],
        others: {
          worker: [
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '8' },
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2', STATUS: 'NEW', MAINJOBROLE: '8' },
          ],
        },
      },
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', MAINSERVICE: '8', TOTALPERMTEMP: '2' }],
        others: {
          worker: [
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '8' },
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2', STATUS: 'NEW', MAINJOBROLE: '8' },
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W3', STATUS: 'UPDATE', MAINJOBROLE: '7' },
          ],
        },
      },
    ],
  },
});
