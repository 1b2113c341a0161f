import { cell, reference } from '../read';
import { make } from './make';
import { movedTo, rowsOf, workplaces } from './service/files';

export const rule = make.crossFile({
  id: 'asc-wds/worker/x-transfer-workplace-not-in-file',
  severity: 'query',
  column: 'TRANSFERSTAFFRECORD',
  title: 'Workplace to transfer to is not in the workplace file',
  says: 'The workplace file has no workplace {value}.',
  remedy:
    'Check the reference of the workplace to transfer to, or explain it if that workplace is on record.',
  why: 'The service refuses the upload if it has no such workplace on record either.',
  since: '2024-11',
  needs: ['STATUS'],
  reads: ['TRANSFERSTAFFRECORD'],
  parts: ['workplace'],
  check: function* (facts, rows) {
    const find = workplaces(facts);
    for (const row of rowsOf(rows)) {
      if (movedTo(row) === '') continue;
      const key = reference(cell(row, 'TRANSFERSTAFFRECORD'));
      if (find?.(key) === undefined) yield { row: row.at };
    }
  },
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'UPDATE', TRANSFERSTAFFRECORD: 'WP2' }],
        others: { workplace: [{ LOCALESTID: 'WP2' }] },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'UPDATE', TRANSFERSTAFFRECORD: 'WP3' }],
        others: { workplace: [{ LOCALESTID: 'WP2' }] },
      },
    ],
  },
});
