import { make } from './make';
import { rowsThatAre } from './service/files';

export const rule = make.file({
  id: 'asc-wds/worker/998',
  case: 'new-reference-not-unique',
  severity: 'error',
  column: 'CHGUNIQUEWRKID',
  title: 'New worker reference is already taken',
  says: '{value} is already the reference of the worker in {row}.',
  remedy:
    'Choose a new reference that no row of this workplace has, or leave the cell blank if the reference stays.',
  why: 'The service refuses the whole upload while a row has this error.',
  needs: ['LOCALESTID', 'UNIQUEWORKERID'],
  reads: ['CHGUNIQUEWRKID'],
  check: (facts, rows) => rowsThatAre(facts, rows, 'changed to a repeat'),
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
