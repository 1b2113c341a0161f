import { make } from './make';
import { namedRows, workersIn, workplacesIn } from './rows';

export const rule = make.crossFile({
  id: 'asc-wds/training/996',
  severity: 'error',
  column: 'UNIQUEWORKERID',
  title: 'Worker is not in the worker file',
  says: 'No worker of this workplace in the worker file has the reference {value}.',
  remedy:
    'Correct the reference, or add the worker. A worker with a new reference in CHGUNIQUEWRKID is known only by that.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['LOCALESTID', 'UNIQUEWORKERID'],
  parts: ['workplace', 'worker'],
  check: function* (facts, rows) {
    const workplaces = workplacesIn(facts);
    const workers = workersIn(facts);
    if (workplaces === undefined || workers === undefined) return;
    for (const { row, workplace, worker } of namedRows(rows)) {
      if (workplaces.has(workplace) && !workers.has(worker)) yield { row: row.at };
    }
  },
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1' }],
        others: {
          workplace: [{ LOCALESTID: 'WP1' }],
          worker: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', DOB: '10/12/1982' }],
        },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W2' }],
        others: {
          workplace: [{ LOCALESTID: 'WP1' }],
          worker: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1', DOB: '10/12/1982' }],
        },
      },
    ],
  },
});
