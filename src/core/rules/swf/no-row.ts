import { isTurn, type Turns } from '../common/turns';
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
    // Where both stand in one sheet, every row belongs to itself.
    if (other === undefined || other === rows) return;
    const known: { readonly way: readonly string[]; readonly keys: ReadonlySet<string> }[] = [];
    for (const way of ways) {
      if (!way.every((column) => rows.has(column) && other.has(column))) continue;
      const keys = yield* keysOf(other, way);
      if (keys.size > 0) known.push({ way, keys });
    }
    for (let at = 0; at < rows.count; at++) {
      if (isTurn(at)) yield undefined;
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

function* keysOf(rows: Rows, way: readonly string[]): Turns<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (let at = 0; at < rows.count; at++) {
    if (isTurn(at)) yield undefined;
    keys.add(keyOf(rows.row(at), way));
  }
  keys.delete('');
  return keys;
}

/** Blank where one of the columns is. */
function keyOf(row: Row, way: readonly string[]): string {
  const keys = way.map((column) => joinKey(row.text(column)));
  return keys.includes('') ? '' : keys.join('\n');
}
