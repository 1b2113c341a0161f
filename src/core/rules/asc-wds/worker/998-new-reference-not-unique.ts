import { make } from './make';
import { registrations } from './service/files';

export const rule = make.file({
  id: 'asc-wds/worker/998',
  case: 'new-reference-not-unique',
  severity: 'error',
  column: 'CHGUNIQUEWRKID',
  title: 'New worker reference is that of another row',
  says: '{value} stands for a worker of this workplace already.',
  todo: 'Choose a new reference that no row of this workplace has.',
  why: 'The service refuses the whole upload while a row has this error.',
  needs: ['LOCALESTID', 'UNIQUEWORKERID'],
  reads: ['CHGUNIQUEWRKID'],
  check: function* (facts, rows) {
    for (const [row, is] of registrations(facts, rows)) {
      if (is === 'changed to a repeat') yield { row: row.at };
    }
  },
  examples: {
    pass: [{ rows: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', CHGUNIQUEWRKID: 'W2' }] }],
    fail: [
      {
        rows: [
          { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', CHGUNIQUEWRKID: 'W2' },
          { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2' },
        ],
      },
    ],
  },
});
