/** Decides what an undo puts back, from what we wrote, what was there before, and what is there now. */
import type { CellValue } from '../core/sheet/types';
import type { SeenAgain } from './look-again';
import { unpack, type BlockBefore, type JournalEntry } from './journal';

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
  /** By row of the list now: the row that it was when we wrote, or null. */
  readonly was: readonly (number | null)[];
}

/**
 * Compares what stands in a column now with what we wrote there. A new column whose header is
 * another now is the officer's: it stays, and its header counts as left.
 *
 * @param now formulas as themselves
 * @param seen.was by row of the list now, see `rowsAgain`
 */
export function planColumn(
  entry: JournalEntry,
  at: number,
  column: number,
  now: readonly CellValue[],
  { was, alike, renamed }: Pick<SeenAgain, 'was' | 'alike' | 'renamed'>,
): ColumnPlan {
  const isOwn = entry.columns[at]?.target.kind === 'own';
  const { written, before } = cellsOf(entry.blocks, at);
  const ours = new Set(written.values());
  // A new column may have been sorted with its list: a code is ours where a row like it got it.
  const oursIn = new Map<readonly number[], ReadonlySet<CellValue | undefined>>();
  const isLike = (row: number, value: CellValue): boolean => {
    const rows = alike(row);
    const some = oursIn.get(rows) ?? new Set(rows.map((one) => written.get(one)));
    oursIn.set(rows, some);
    return some.has(value);
  };
  const lost = lostCells({ written, before }, was);
  const isOurs = (row: number): boolean => {
    const value = now[row] ?? '';
    const place = was[row] ?? -1;
    if (!isOwn) return value === '' || written.get(place) === value || isLike(row, value);
    return (
      written.has(place) && (value === written.get(place) || value === before.get(place)?.value)
    );
  };
  const isLeft = (row: number): boolean => {
    const value = now[row] ?? '';
    const place = was[row] ?? null;
    if (!isOwn || (place !== null && written.has(place))) return !isOurs(row);
    // A row that is nowhere to be found again, with what may be a code of ours.
    return place === null && (lost.has(value) || (value !== '' && ours.has(value)));
  };
  const rows = was.map((_, row) => row);
  const sent = rowsOf(entry.blocks);
  const isRenamed = !isOwn && renamed.has(at);
  const left = rows.filter(isLeft).length + Number(isRenamed);
  const how = !isOwn && left === 0 ? 'remove' : 'cells';
  const places = isOwn ? was : inOrder(was.map((place) => ((place ?? 0) < sent ? place : null)));
  return { at, column, how, restore: rows.map(isOurs), left, was: places };
}

/** Rows as they went in and out alone: the looks of empty cells beside a list are not sorted with it. */
function inOrder(was: readonly (number | null)[]): readonly (number | null)[] {
  const places = was.filter((place) => place !== null).sort((a, b) => a - b);
  let next = 0;
  return was.map((place) => (place === null ? null : (places[next++] ?? null)));
}

/** What we wrote over something else in rows that are no row's place any more: maybe still there. */
function lostCells(
  { written, before }: Cells,
  was: readonly (number | null)[],
): ReadonlySet<CellValue> {
  const found = new Set(was);
  const lost = [...written].filter(
    ([row, value]) => !found.has(row) && before.get(row)?.value !== value,
  );
  return new Set(lost.map(([, value]) => value));
}

export interface Cells {
  /** By row of the list as it was: what we wrote, where we did. */
  readonly written: ReadonlyMap<number, CellValue>;
  readonly before: ReadonlyMap<number, CellBefore>;
}

/** What some blocks of an entry have of one column, by its position: written, and there before. */
export function cellsOf(blocks: readonly BlockBefore[], at: number): Cells {
  const written = new Map<number, CellValue>();
  const before = new Map<number, CellBefore>();
  for (const block of blocks) {
    const earlier = block.before[at];
    for (let row = 0; row < block.rows; row++) {
      const value = block.written[row]?.[at];
      if (value !== null && value !== undefined) written.set(block.start + row, value);
      if (!earlier) continue;
      const cell = { value: unpack(earlier.cells, row), format: unpack(earlier.formats, row) };
      before.set(block.start + row, cell);
    }
  }
  return { written, before };
}

/** Rows of the list that were sent, or were about to be. */
export function rowsOf(blocks: readonly BlockBefore[]): number {
  return blocks.reduce((last, block) => Math.max(last, block.start + block.rows), 0);
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

/** By row of the list now; null leaves a cell alone. */
export function cellsBefore(entry: JournalEntry, plan: ColumnPlan): readonly (CellBefore | null)[] {
  const { before } = cellsOf(entry.blocks, plan.at);
  const end = plan.was.reduce<number>((last, place, row) => (place === null ? last : row), -1);
  const isNew = entry.columns[plan.at]?.target.kind !== 'own';
  let above = entry.columns[plan.at]?.headerFormat ?? '';
  return plan.restore.map((restore, row) => {
    const cell = before.get(plan.was[row] ?? -1);
    above = cell?.format ?? above;
    if (!restore) return null;
    if (cell) return cell;
    // A row that went in since has taken over its formats from the row above it.
    if (row < end) return { value: '', format: above };
    // Rows that we never wrote, or that are nowhere to be found again: in a new column nothing stood.
    return isNew ? { value: '', format: '' } : null;
  });
}
