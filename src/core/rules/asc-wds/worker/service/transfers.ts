/** Workers who are moved to a workplace where their reference is taken, as the service finds them. */
import type { Row, Rows } from '../../../types';
import { cell, reference } from '../../read';
import { statusOf } from '../../status';
import { movedTo, rowsOf } from './files';

/** Those added in the file, or the rest of those who are not moved. */
type Others = 'added' | 'there';

/** Rows that are moved to where somebody of the same reference is moved too, or is already. */
export function* movedOntoOthers(rows: Rows, others: Others): Iterable<Row> {
  const taken = new Map<string, Set<string>>();
  const at = (workplace: string): Set<string> => {
    const there = taken.get(workplace) ?? new Set<string>();
    taken.set(workplace, there);
    return there;
  };
  for (const row of rowsOf(rows)) {
    const isAdded = statusOf(row) === 'NEW';
    if (movedTo(row) !== '' || isAdded !== (others === 'added')) continue;
    const there = at(cell(row, 'LOCALESTID'));
    for (const one of [cell(row, 'CHGUNIQUEWRKID'), cell(row, 'UNIQUEWORKERID')]) {
      if (one !== '') there.add(reference(one));
    }
  }
  for (const row of rowsOf(rows)) {
    const workplace = movedTo(row);
    if (workplace === '') continue;
    const there = at(workplace);
    const own = reference(cell(row, 'CHGUNIQUEWRKID') || cell(row, 'UNIQUEWORKERID'));
    if (there.has(own)) yield row;
    else there.add(own);
  }
}
