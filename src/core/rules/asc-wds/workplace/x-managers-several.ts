import { make } from './make';
import { staffOf } from './staff';

export const rule = make.crossFile({
  id: 'asc-wds/workplace/x-managers-several',
  severity: 'advice',
  column: 'LOCALESTID',
  title: 'Several registered managers',
  says: 'The worker file has {managers} registered managers for this workplace.',
  remedy: 'Check that each is registered for this workplace, and leave it if they share the post.',
  why: 'The service takes the file; as a rule a workplace has one registered manager.',
  needs: ['LOCALESTID', 'STATUS'],
  parts: ['worker'],
  check: function* (facts, rows) {
    for (const { row, managers } of yield* staffOf(facts, rows)) {
      if (managers > 1) yield { row: row.at, say: { managers: String(managers) } };
    }
  },
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', REGTYPE: '2' }],
        others: {
          worker: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '4' }],
        },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', REGTYPE: '2' }],
        others: {
          worker: [
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'NEW', MAINJOBROLE: '4' },
            { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2', STATUS: 'NEW', MAINJOBROLE: '4' },
          ],
        },
      },
    ],
  },
});
