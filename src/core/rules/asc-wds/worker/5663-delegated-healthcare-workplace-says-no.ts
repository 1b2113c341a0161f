import { isTurn } from '../../common/turns';
import { make } from './make';
import {
  futureWorkplace,
  hasDelegatedHealthcare,
  isInFile,
  rowsOf,
  saysNoToHealthcare,
  workplaces,
} from './service/files';

export const rule = make.crossFile({
  id: 'asc-wds/worker/5663',
  severity: 'query',
  column: 'DHA',
  title: 'Delegated healthcare is answered where the workplace says no',
  says: 'The workplace says in its own DHA that its staff do no delegated healthcare.',
  remedy: 'Leave DHA blank, or correct the DHA of the workplace.',
  why: 'The service takes the row and leaves this value out.',
  since: '2025-08',
  needs: ['LOCALESTID', 'DHA'],
  reads: ['STATUS'],
  parts: ['workplace'],
  check: function* (facts, rows) {
    const find = workplaces(facts);
    const saysNo = saysNoToHealthcare(facts);
    for (const row of rowsOf(rows)) {
      if (isTurn(row.at)) yield undefined;
      if (!hasDelegatedHealthcare(row)) continue;
      const workplace = find?.(futureWorkplace(facts, row));
      if (workplace && isInFile(workplace) && saysNo(workplace)) yield { row: row.at };
    }
  },
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', DHA: '1' }],
        others: { workplace: [{ LOCALESTID: 'WP1', STATUS: 'NEW', MAINSERVICE: '8', DHA: '1' }] },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', DHA: '1' }],
        others: { workplace: [{ LOCALESTID: 'WP1', STATUS: 'NEW', MAINSERVICE: '8', DHA: '2' }] },
      },
    ],
  },
});
