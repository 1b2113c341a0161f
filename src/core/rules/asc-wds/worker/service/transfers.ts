/** Workers who are moved to a workplace where their reference is taken, as the service finds them. */
import { isTurn, type Turns } from '../../../common/turns';
import type { Row, RowBreaches, Rows } from '../../../types';
import { cell, reference } from '../../read';
import { statusOf } from '../../status';
import { movedTo, rowsOf } from './files';

/** Those added in the file, or the rest of those who are not moved. */
type Others = 'added' | 'there';

/** Rows that are moved to where somebody of the same reference is moved too, or is already; slot `{row}`. */
export function* movedOntoOthers(rows: Rows, others: Others): RowBreaches {
  const moved = yield* movedRows(rows);
  if (moved.length === 0) return;
  const taken = new Map<string, Map<string, number>>();
  const at = (workplace: string): Map<string, number> => {
    const there = taken.get(workplace) ?? new Map<string, number>();
    taken.set(workplace, there);
    return there;
  };
  for (const row of rowsOf(rows)) {
    if (isTurn(row.at)) yield undefined;
    const isAdded = statusOf(row) === 'NEW';
    if (movedTo(row) !== '' || isAdded !== (others === 'added')) continue;
    const there = at(cell(row, 'LOCALESTID'));
    for (const one of [cell(row, 'CHGUNIQUEWRKID'), cell(row, 'UNIQUEWORKERID')]) {
      if (one !== '') there.set(reference(one), row.at);
    }
  }
  for (const row of moved) {
    const workplace = movedTo(row);
    const there = at(workplace);
    const own = reference(cell(row, 'CHGUNIQUEWRKID') || cell(row, 'UNIQUEWORKERID'));
    const other = there.get(own);
    if (other === undefined) there.set(own, row.at);
    else yield { row: row.at, say: { row: String(other + 1) } };
  }
}

function* movedRows(rows: Rows): Turns<readonly Row[]> {
  const moved: Row[] = [];
  for (const row of rowsOf(rows)) {
    if (isTurn(row.at)) yield undefined;
    if (movedTo(row) !== '') moved.push(row);
  }
  return moved;
}
