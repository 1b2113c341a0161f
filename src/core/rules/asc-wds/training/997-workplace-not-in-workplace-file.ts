import { make } from './make';
import { namedRows, workplacesIn } from './rows';

export const rule = make.crossFile({
  id: 'asc-wds/training/997',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace is not in the workplace file',
  says: 'No workplace of the workplace file has the reference {value}.',
  remedy: 'Correct the reference, or add the workplace to the workplace file.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['LOCALESTID'],
  reads: ['UNIQUEWORKERID'],
  parts: ['workplace'],
  check: function* (facts, rows) {
    const workplaces = workplacesIn(facts);
    if (workplaces === undefined) return;
    for (const { row, workplace } of namedRows(rows)) {
      if (!workplaces.has(workplace)) yield { row: row.at };
    }
  },
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', UNIQUEWORKERID: 'W1' }],
        others: { workplace: [{ LOCALESTID: 'WP1' }] },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP2', UNIQUEWORKERID: 'W1' }],
        others: { workplace: [{ LOCALESTID: 'WP1' }] },
      },
    ],
  },
});
