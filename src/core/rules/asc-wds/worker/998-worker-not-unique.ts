import { make } from './make';
import { rowsThatAre } from './service/files';

export const rule = make.file({
  id: 'asc-wds/worker/998',
  case: 'worker-not-unique',
  severity: 'error',
  column: 'UNIQUEWORKERID',
  title: 'Two workers of one workplace have the same reference',
  says: '{value} is already the reference of the worker in {row}.',
  remedy: 'Give each worker a reference of their own, or delete one of the two rows.',
  why: 'The service refuses the whole upload while a row has this error. Spaces make no difference to it, capitals do.',
  needs: ['LOCALESTID', 'UNIQUEWORKERID'],
  reads: ['CHGUNIQUEWRKID'],
  check: (facts, rows) => rowsThatAre(facts, rows, 'repeat'),
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
