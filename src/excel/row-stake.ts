/** What an undo would put back into a row, which tells how sure it must be of the row. */
import type { CellValue } from '../core/sheet/types';
import { isBlank } from '../core/sheet/cell-text';
import type { JournalEntry } from './journal';
import { cellsOf, type CellBefore } from './undo-plan';

/** Rows as they were when we wrote are called by `was`, rows now by `row`. */
export interface Stake {
  /** What would be put back, and in place of what: rows with the same are as good as each other. */
  earlier(was: number): string;
  /** False where we wrote nothing, and where nothing stood before or was written. */
  isAny(was: number): boolean;
  /** What we left in our cells; null where a formula's value is not known. */
  leftIn(was: number): string | null;
  /** What our cells held before; null where that is a formula, whose value is not known. */
  wasIn(was: number): string | null;
  /** What our cells hold. */
  now(row: number): string;
  /** Whether each of our cells holds what we left in it, or what it held before. */
  isAsLeft(row: number, was: number): boolean;
  /** Nothing stands in our cells, and something would be put there: the row may have gone in since. */
  mayBeNew(row: number, was: number): boolean;
}

/** One of our columns. */
interface OwnCells {
  readonly written: ReadonlyMap<number, CellValue>;
  readonly before: ReadonlyMap<number, CellBefore>;
  readonly now: readonly CellValue[];
}

/**
 * @param nowOf what stands in a column of the entry, by its position; null when it is not there
 * @param which columns that were there before the run, or all, as where the run is still to go on
 * @returns undefined when there are none: then nothing stood there before
 */
export function stakeOf(
  entry: JournalEntry,
  nowOf: (at: number) => readonly CellValue[] | null,
  which: 'own' | 'all' = 'own',
): Stake | undefined {
  const columns = entry.columns.flatMap(({ target }, at): OwnCells[] => {
    const isNew = target.kind !== 'own';
    if (isNew && which === 'own') return [];
    const now = nowOf(at) ?? (isNew ? [] : null);
    return now ? [{ ...cellsOf(entry.blocks, at), now }] : [];
  });
  if (columns.length === 0) return undefined;
  const valueNow = ({ now }: OwnCells, row: number): CellValue => now[row] ?? '';
  return {
    earlier: (was) =>
      JSON.stringify(
        columns.map(({ written, before }) => [before.get(was) ?? null, written.get(was) ?? null]),
      ),
    isAny: (was) =>
      columns.some(
        ({ written, before }) => !isBlank(written.get(was)) || !isBlank(before.get(was)?.value),
      ),
    leftIn(was) {
      return textOf(columns.map((cells) => leftIn(cells, was)));
    },
    wasIn(was) {
      return textOf(columns.map((cells) => wasIn(cells, was)));
    },
    now: (row) => JSON.stringify(columns.map((cells) => valueNow(cells, row))),
    isAsLeft: (row, was) =>
      columns.every((cells) => {
        const left = leftIn(cells, was);
        const value = valueNow(cells, row);
        return left === null || value === left || value === cells.before.get(was)?.value;
      }),
    mayBeNew: (row, was) =>
      columns.every((cells) => isBlank(valueNow(cells, row))) &&
      columns.some(({ before }) => !isBlank(before.get(was)?.value)),
  };
}

function textOf(values: readonly (CellValue | null)[]): string | null {
  return values.includes(null) ? null : JSON.stringify(values);
}

function leftIn(cells: OwnCells, was: number): CellValue | null {
  return cells.written.get(was) ?? wasIn(cells, was);
}

function wasIn({ before }: OwnCells, was: number): CellValue | null {
  const cell = before.get(was);
  if (!cell) return null;
  const isFormula =
    typeof cell.value === 'string' && cell.value.startsWith('=') && cell.format !== '@';
  return isFormula ? null : cell.value;
}
