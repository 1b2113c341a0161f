import { make } from './make';
import { movedOntoOthers } from './service/transfers';

export const rule = make.file({
  id: 'asc-wds/worker/1403',
  severity: 'error',
  column: 'UNIQUEWORKERID',
  title: 'Two workers with one reference come to the same workplace',
  says: 'Somebody else with the reference {value} comes to the same workplace.',
  todo: 'Give the worker who is transferred a new reference in CHGUNIQUEWRKID.',
  why: 'The service refuses the whole upload while a row has this error.',
  since: '2024-11',
  needs: ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS'],
  reads: ['CHGUNIQUEWRKID', 'TRANSFERSTAFFRECORD'],
  check: function* (_, rows) {
    for (const row of movedOntoOthers(rows, 'added')) yield { row: row.at };
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
          { LOCALESTID: 'WP2', UNIQUEWORKERID: 'W1', STATUS: 'NEW' },
        ],
      },
    ],
  },
});
