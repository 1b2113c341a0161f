import { isTurn } from '../common/turns';
import { joinKey } from '../table';
import type { FileRule, Row } from '../types';
import { contractKey } from './contract-roles';

/**
 * An earlier row has the same contract and the same in every column that tells rows of one contract
 * apart.
 *
 * @param isJudged whether a row says enough to be compared
 */
export function repeatsARow(
  telling: readonly string[],
  isJudged: (row: Row) => boolean,
): FileRule['check'] {
  return function* (_, rows) {
    const seen = new Set<string>();
    for (let at = 0; at < rows.count; at++) {
      if (isTurn(at)) yield undefined;
      const row = rows.row(at);
      if (!isJudged(row)) continue;
      const told = telling.map((column) => joinKey(row.text(column)));
      const key = [contractKey(row), ...told].join('\n');
      if (seen.has(key)) yield { row: at };
      seen.add(key);
    }
  };
}
