import { make } from './make';
import { registrations } from './service/files';

export const rule = make.file({
  id: 'asc-wds/worker/998',
  case: 'worker-not-unique',
  severity: 'error',
  column: 'UNIQUEWORKERID',
  title: 'Two rows have the same worker reference at one workplace',
  says: '{value} stands for another worker of this workplace already.',
  todo: 'Give each worker a reference of their own, or take the second row out.',
  why: 'The service refuses the whole upload while a row has this error. Spaces make no difference to it, capitals do.',
  needs: ['LOCALESTID', 'UNIQUEWORKERID'],
  reads: ['CHGUNIQUEWRKID'],
  check: function* (facts, rows) {
    for (const [row, is] of registrations(facts, rows)) if (is === 'repeat') yield { row: row.at };
  },
  examples: {
    pass: [
      {
        rows: [
          { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1' },
          { LOCALESTID: 'WP2', UNIQUEWORKERID: 'W1' },
        ],
      },
    ],
    fail: [
      {
        rows: [
          { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1' },
          { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W 1' },
        ],
      },
    ],
  },
});
