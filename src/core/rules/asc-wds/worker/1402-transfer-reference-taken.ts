import { make } from './make';
import { movedOntoOthers } from './service/transfers';

export const rule = make.file({
  id: 'asc-wds/worker/1402',
  severity: 'error',
  column: 'UNIQUEWORKERID',
  title: 'Worker reference is taken at the workplace to transfer to',
  says: 'Somebody at the workplace to transfer to already has the reference {value}.',
  todo: 'Give the worker who is transferred a new reference in CHGUNIQUEWRKID.',
  why: 'The service refuses the whole upload while a row has this error. Beside the file, the service looks at those whom it has on record: that cannot be checked here.',
  since: '2024-11',
  needs: ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS'],
  reads: ['CHGUNIQUEWRKID', 'TRANSFERSTAFFRECORD'],
  check: function* (_, rows) {
    // The service stops at the other of its two errors.
    if ([...movedOntoOthers(rows, 'added')].length > 0) return;
    for (const row of movedOntoOthers(rows, 'there')) yield { row: row.at };
  },
  examples: {
    pass: [
      {
        rows: [
          { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'UPDATE', TRANSFERSTAFFRECORD: 'WP2' },
          { LOCALESTID: 'WP2', UNIQUEWORKERID: 'W2', STATUS: 'UPDATE' },
        ],
      },
    ],
    fail: [
      {
        rows: [
          { LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', STATUS: 'UPDATE', TRANSFERSTAFFRECORD: 'WP2' },
          { LOCALESTID: 'WP2', UNIQUEWORKERID: 'W1', STATUS: 'NOCHANGE' },
        ],
      },
    ],
  },
});
