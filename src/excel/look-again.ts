/** Looks where the columns and rows of a run are now, and at what stands in them. */
import type { CellValue } from '../core/sheet/types';
import { findAgain, type FoundAgain } from './find-again';
import { keyOfCell, type JournalEntry } from './journal';
import { success, type Outcome, type Step } from './problems';
import { readColumns } from './read';
import { inExcel } from './run';
import { stakeOf } from './row-stake';
import { rowsAgain } from './rows-again';
import { rowsOf } from './undo-plan';
import type { WorkOptions } from './port';

export interface SeenAgain {
  readonly found: FoundAgain;
  /** What stands in a column of the sheet, by row of the list now. */
  now(column: number): readonly CellValue[];
  /** By row of the list now: the row that it was, or null. */
  readonly was: readonly (number | null)[];
}

/** Two requests, more for long lists. Fails when the sheet is gone or protected. */
export async function lookAgain(
  entry: JournalEntry,
  step: Step,
  options: WorkOptions,
): Promise<Outcome<SeenAgain>> {
  const headed = [...entry.columns.map(({ target }) => target), ...entry.keys];
  const isLeaving = (at: number): boolean => entry.leaving.has(at);
  const found = await inExcel(step, (context) =>
    findAgain(context, entry.list, headed, step, options, isLeaving),
  );
  if (!found.ok) return found;
  const columns = found.value.columns.filter((column) => column !== null);
  const read = await readColumns({ ...entry.list, ...found.value.place }, columns, options);
  if (!read.ok) return read;
  const now = (column: number): readonly CellValue[] =>
    read.value.columns[columns.indexOf(column)] ?? [];
  const was = rowsNow(entry, found.value, now, read.value.rowCount);
  return success({ found: found.value, now, was });
}

/** By row of the list now: the row that it was. */
function rowsNow(
  entry: JournalEntry,
  { columns }: FoundAgain,
  now: (column: number) => readonly CellValue[],
  rowCount: number,
): readonly (number | null)[] {
  const keys = entry.keys.flatMap(({ values, isOnlyThere, column: was }, at) => {
    const column = columns[entry.columns.length + at] ?? null;
    const isGone = column === null || (isOnlyThere && column !== was);
    return isGone ? [] : [{ before: values, now: now(column).map(keyOfCell) }];
  });
  const stake = stakeOf(entry, (at) => {
    const column = columns[at] ?? null;
    return column === null ? null : now(column);
  });
  // Rows that were not sent any more tell where the others are.
  const known = stake ? (entry.keys[0]?.values.length ?? 0) : 0;
  const before = Math.max(rowsOf(entry.blocks), known);
  return rowsAgain(
    keys.map((key) => key.before),
    keys.map((key) => key.now),
    { before, now: Math.max(rowCount, before), filled: rowCount },
    stake,
  );
}
