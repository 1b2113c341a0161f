/** Decides what an undo puts back, from what we wrote, what was there before, and what is there now. */
import type { CellValue } from '../core/sheet/types';
import { unpack, type JournalEntry } from './journal';

/** What is to be done with one column, decided before anything is touched. */
export interface ColumnPlan {
  /** By position in the entry. */
  readonly at: number;
  /** Where the column is now. */
  readonly column: number;
  /** `remove` takes a column of ours away whole; `cells` puts cells back one by one. */
  readonly how: 'remove' | 'cells';
  /** By row of the list: whether the cell is put back. */
  readonly restore: readonly boolean[];
  readonly left: number;
}

/** Compares what stands in a column now with what we wrote there. */
export function planColumn(
  entry: JournalEntry,
  at: number,
  column: number,
  now: readonly CellValue[],
): ColumnPlan {
  const isOwn = entry.columns[at]?.target.kind === 'own';
  const written = new Map<number, CellValue>();
  const before = new Map<number, CellValue>();
  for (const block of entry.blocks) {
    for (let row = 0; row < block.rows; row++) {
      const value = block.written[row]?.[at];
      if (value !== null && value !== undefined) written.set(block.start + row, value);
      const earlier = block.before[at];
      if (earlier) before.set(block.start + row, unpack(earlier.cells, row));
    }
  }
  // A new column may have been sorted with its list: each cell of it is ours if its value is.
  const ours = new Set(written.values());
  let left = 0;
  const rows = Math.max(now.length, lastRow(entry));
  const restore = Array.from({ length: rows }, (_, row) => {
    const value = now[row] ?? '';
    if (!isOwn) {
      if (value === '' || ours.has(value)) return true;
      left++;
      return false;
    }
    const wrote = written.get(row);
    if (wrote === undefined || value === before.get(row)) return wrote !== undefined;
    if (value === wrote) return true;
    left++;
    return false;
  });
  return { at, column, how: !isOwn && left === 0 ? 'remove' : 'cells', restore, left };
}

function lastRow(entry: JournalEntry): number {
  return entry.blocks.reduce((last, block) => Math.max(last, block.start + block.rows), 0);
}

/** A column that the table grew by: it goes as a whole, its cells and their formats with it. */
export function isGrownAndGoes(entry: JournalEntry, plan: ColumnPlan): boolean {
  return plan.how === 'remove' && entry.columns[plan.at]?.target.kind === 'grow';
}

/** A cell as it was; an empty format leaves the cell's format alone. */
export interface CellBefore {
  readonly value: CellValue;
  readonly format: string;
}

/** By row of the list; null leaves a cell alone. */
export function cellsBefore(entry: JournalEntry, plan: ColumnPlan): readonly (CellBefore | null)[] {
  const cells: (CellBefore | null)[] = plan.restore.map((restore) =>
    // Rows that we never wrote, in a column that is taken away: empty them too.
    restore && plan.how === 'remove' ? { value: '', format: '' } : null,
  );
  for (const block of entry.blocks) {
    const before = block.before[plan.at];
    if (!before) continue;
    for (let row = 0; row < block.rows; row++) {
      const place = block.start + row;
      if (plan.restore[place] !== true) continue;
      cells[place] = { value: unpack(before.cells, row), format: unpack(before.formats, row) };
    }
  }
  return cells;
}
