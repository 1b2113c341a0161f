/** Columns of a run that are headed otherwise now: known by what stands in them. */
import { isBlank } from '../core/sheet/cell-text';
import type { CellValue } from '../core/sheet/types';
import type { FoundAgain } from './find-again';
import type { JournalEntry } from './journal';
import { cellsOf } from './undo-plan';

export interface Renamed {
  /** By position of the entry: where the columns are now, those that are headed otherwise as well. */
  readonly columns: readonly (number | null)[];
  /** Positions of those. */
  readonly renamed: ReadonlySet<number>;
  /** Cells of columns that were not found, in which what was written may stand all the same. */
  readonly lost: number;
}

/** Where a column that is not found by its header would be, unless something else was found there. */
export function placeOf(entry: JournalEntry, { columns }: FoundAgain, at: number): number | null {
  const title = columns[entry.columns.length] ?? null;
  const moved = title === null ? 0 : title - (entry.keys[0]?.column ?? title);
  const column = (entry.columns[at]?.target.column ?? 0) + moved;
  return column < 0 || columns.includes(column) ? null : column;
}

/**
 * Such a column is ours when each row holds what was written, or what it held before, and some hold
 * what was written.
 *
 * @param was by row of the list now: the row that it was
 */
export function renamedColumns(
  entry: JournalEntry,
  found: FoundAgain,
  now: (column: number) => readonly CellValue[],
  was: readonly (number | null)[],
): Renamed {
  const columns = [...found.columns];
  const renamed = new Set<number>();
  let lost = 0;
  for (const [at, { target }] of entry.columns.entries()) {
    if ((found.columns[at] ?? null) !== null) continue;
    const { written, before } = cellsOf(entry.blocks, at);
    const column = placeOf(entry, found, at);
    const cells = column === null ? [] : now(column);
    let [wrote, other] = [0, 0];
    for (const [row, place] of was.entries()) {
      const value = place === null ? undefined : written.get(place);
      if (place === null || value === undefined) continue;
      const earlier = before.get(place)?.value ?? '';
      const cell = cells[row] ?? '';
      if (cell === value && value !== earlier && !isBlank(value)) wrote++;
      else if (cell !== value && cell !== earlier) other++;
    }
    const isOurs = column !== null && wrote > 0 && other === 0;
    if (isOurs) {
      columns[at] = column;
      renamed.add(at);
    } else if (target.kind === 'own') {
      lost += [...written].filter(([row, value]) => value !== before.get(row)?.value).length;
    } else lost += wrote;
  }
  return { columns, renamed, lost };
}
