import { isTurn } from '../../common/turns';
import { currentNumbers } from '../checks';
import { wholeIn } from '../read';
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
  id: 'asc-wds/worker/5662',
  severity: 'query',
  column: 'DHA',
  title: 'Delegated healthcare is answered where the main service does not do it',
  says: "The workplace's main service, {service}, has no delegated healthcare activities.",
  remedy: 'Leave DHA blank, or correct the MAINSERVICE of the workplace.',
  why: 'The service takes the row and leaves this value out.',
  since: '2025-08',
  needs: ['LOCALESTID', 'DHA'],
  reads: ['STATUS'],
  parts: ['workplace'],
  check: function* (facts, rows) {
    const find = workplaces(facts);
    const current = currentNumbers(facts, 'asc-wds.service');
    const able = new Set([...facts.trait('asc-wds.service', 'delegated-healthcare')].map(Number));
    const saysNo = saysNoToHealthcare(facts);
    for (const row of rowsOf(rows)) {
      if (isTurn(row.at)) yield undefined;
      if (!hasDelegatedHealthcare(row)) continue;
      const workplace = find?.(futureWorkplace(facts, row));
      if (workplace === undefined || !isInFile(workplace) || saysNo(workplace)) continue;
      const service = wholeIn(workplace, 'MAINSERVICE');
      if (current.has(service) && !able.has(service)) {
        yield { row: row.at, say: { service: String(service) } };
      }
    }
  },
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', DHA: '1' }],
        others: { workplace: [{ LOCALESTID: 'WP1', STATUS: 'NEW', MAINSERVICE: '8' }] },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', DHA: '1' }],
        others: { workplace: [{ LOCALESTID: 'WP1', STATUS: 'NEW', MAINSERVICE: '13' }] },
      },
    ],
  },
});
