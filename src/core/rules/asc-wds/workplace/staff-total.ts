/** The service's comparison of total staff with the worker file, which has two outcomes. */
import type { CrossFileRule } from '../../types';
import { make } from './make';
import { staffOf } from './staff';
import { takenTotal } from './totals';

type Words = Pick<CrossFileRule, 'case' | 'title' | 'says' | 'remedy' | 'why' | 'examples'>;

/** Slot `{staff}`. @param isAsked of the total that the service takes, if any, and its number of staff */
export function staffTotal(
  isAsked: (total: number | undefined, staff: number) => boolean,
  words: Words,
): CrossFileRule {
  return make.crossFile({
    ...words,
    id: 'asc-wds/workplace/2200',
    severity: 'query',
    column: 'TOTALPERMTEMP',
    needs: ['TOTALPERMTEMP', 'LOCALESTID', 'STATUS'],
    reads: ['MAINSERVICE'],
    parts: ['worker'],
    check: function* (facts, rows) {
      for (const { row, count } of yield* staffOf(facts, rows)) {
        if (isAsked(takenTotal(row), count)) yield { row: row.at, say: { staff: String(count) } };
      }
    },
  });
}
