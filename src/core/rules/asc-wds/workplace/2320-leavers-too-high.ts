import { make } from './make';
import { staffOf } from './staff';
import { sumOf, takenTotal } from './totals';

export const rule = make.crossFile({
  id: 'asc-wds/workplace/2320',
  severity: 'query',
  column: 'LEAVERS',
  title: 'Leavers look too high',
  says: 'Leavers add up to {total} and the worker file has {staff} rows for this workplace.',
  todo: 'Check the counts; leave them as they are when they are right.',
  why: 'The service takes the file and asks whether as many people can have left in twelve months as work there.',
  needs: ['LOCALESTID', 'STATUS', 'TOTALPERMTEMP', 'LEAVERS'],
  reads: ['MAINSERVICE'],
  parts: ['worker'],
  check: function* (facts, rows) {
    for (const { row, count } of staffOf(facts, rows)) {
      const total = sumOf(row, 'LEAVERS');
      if (takenTotal(row) !== count || !(total >= count)) continue;
      yield { row: row.at, say: { total: String(total), staff: String(count) } };
    }
  },
  examples: {
    pass: [
      {
        rows: [
          {
            LOCALESTID: 'WP1',
            STATUS: 'NEW',
            MAINSERVICE: '8',
            TOTALPERMTEMP: '2',
            LEAVERS: '1;0',
          },
        ],
        others: {
          worker: [
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '8' },
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2', STATUS: 'NEW', MAINJOBROLE: '8' },
          ],
        },
      },
      {
        rows: [
          {
            LOCALESTID: 'WP1',
            STATUS: 'NEW',
            MAINSERVICE: '8',
            TOTALPERMTEMP: '2',
            LEAVERS: '999',
          },
        ],
        others: {
          worker: [
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '8' },
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2', STATUS: 'NEW', MAINJOBROLE: '8' },
          ],
        },
      },
      {
        rows: [
          { LOCALESTID: 'WP1', STATUS: 'NEW', MAINSERVICE: '8', TOTALPERMTEMP: '3', LEAVERS: '9' },
        ],
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
        rows: [
          {
            LOCALESTID: 'WP1',
            STATUS: 'NEW',
            MAINSERVICE: '8',
            TOTALPERMTEMP: '2',
            LEAVERS: '1;1',
          },
        ],
        others: {
          worker: [
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '8' },
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2', STATUS: 'NEW', MAINJOBROLE: '8' },
          ],
        },
      },
    ],
  },
});
