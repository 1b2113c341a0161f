import { joinKey } from '../table';
import type { FileRule, Row, Rows } from '../types';

/**
 * Nothing on the sheet of another part belongs to the row: by the first of the columns that both
 * sheets have and that the row has filled in. Contracts that are counted by person are told apart by
 * both. A row without any of the columns is not judged.
 */
export function hasNoRowIn(part: string, by: readonly string[]): FileRule['check'] {
  const ways = by.flatMap((column) =>
    column === 'ContractId' ? [[column, 'StaffId'], [column]] : [[column]],
  );
  return function* (facts, rows) {
    const other = facts.part(part);
    if (other === undefined) return;
    const known = ways
      .filter((way) => way.every((column) => rows.has(column) && other.has(column)))
      .map((way) => ({ way, keys: keysOf(other, way) }))
      .filter(({ keys }) => keys.size > 0);
    for (let at = 0; at < rows.count; at++) {
      const row = rows.row(at);
      for (const { way, keys } of known) {
        const key = keyOf(row, way);
        if (key === '') continue;
        if (!keys.has(key)) yield { row: at };
        break;
      }
    }
  };
}

function keysOf(rows: Rows, way: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = 0; at < rows.count; at++) keys.add(keyOf(rows.row(at), way));
  keys.delete('');
  return keys;
}

/** Blank where one of the columns is. */
function keyOf(row: Row, way: readonly string[]): string {
  const keys = way.map((column) => joinKey(row.text(column)));
  return keys.includes('') ? '' : keys.join('\n');
}
