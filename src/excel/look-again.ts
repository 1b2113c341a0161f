/** Looks where the columns and rows of a run are now, and at what stands in them. */
import type { CellValue } from '../core/sheet/types';
import { findAgain, type FoundAgain } from './find-again';
import { keyOfCell, type JournalEntry } from './journal';
import { success, type Outcome, type Step } from './problems';
import { readColumns } from './read';
import { inExcel } from './run';
import { placeOf, renamedColumns } from './renamed';
import { grouped, keyOf } from './rows-alike';
import { stakeOf } from './row-stake';
import { rowsAgain } from './rows-again';
import { rowsSure } from './rows-sure';
import { rowsOf } from './undo-plan';
import type { WorkOptions } from './port';

export interface SeenAgain {
  /** Columns that are headed otherwise now are found as well, see `renamed`. */
  readonly found: FoundAgain;
  /** Positions of columns that somebody has given another header. */
  readonly renamed: ReadonlySet<number>;
  /** Cells of columns that are not found, in which what was written may stand all the same. */
  readonly lost: number;
  /**
   * The rows, as they were, that hold what a row of the list now holds in every column by which rows
   * are known, or else in one that names each row, or else the same title.
   */
  alike(row: number): readonly number[];
  /** What stands in a column of the sheet, by row of the list now. */
  now(column: number): readonly CellValue[];
  /** By row of the list now: the row that it was, or null. */
  readonly was: readonly (number | null)[];
}

/**
 * Two requests, more for long lists. Fails when the sheet is gone or protected.
 *
 * @param what where the run is to go on, rows are found only where there is no doubt
 */
export async function lookAgain(
  entry: JournalEntry,
  step: Step,
  options: WorkOptions,
  what: 'take back' | 'go on' = 'take back',
): Promise<Outcome<SeenAgain>> {
  const headed = [...entry.columns.map(({ target }) => target), ...entry.keys];
  const isLeaving = (at: number): boolean => entry.leaving.has(at);
  const found = await inExcel(step, (context) =>
    findAgain(context, entry.list, headed, step, options, isLeaving),
  );
  if (!found.ok) return found;
  const missing = [...entry.columns.keys()].filter((at) => found.value.columns[at] === null);
  const columns = [
    ...found.value.columns,
    ...missing.map((at) => placeOf(entry, found.value, at)),
  ].filter((column) => column !== null);
  const read = await readColumns({ ...entry.list, ...found.value.place }, columns, options);
  if (!read.ok) return read;
  const now = (column: number): readonly CellValue[] =>
    read.value.columns[columns.indexOf(column)] ?? [];
  const keys = keysNow(entry, found.value, now);
  const was = rowsNow(entry, found.value, keys, now, read.value.rowCount, what);
  const { columns: all, ...others } = renamedColumns(entry, found.value, now, was);
  const alike = alikeIn(keys);
  return success({ found: { ...found.value, columns: all }, ...others, now, was, alike });
}

interface KeyNow {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

function keysNow(
  entry: JournalEntry,
  { columns }: FoundAgain,
  now: (column: number) => readonly CellValue[],
): readonly KeyNow[] {
  return entry.keys.flatMap(({ values, isOnlyThere, column: was }, at) => {
    const column = columns[entry.columns.length + at] ?? null;
    const isGone = column === null || (isOnlyThere && column !== was);
    return isGone ? [] : [{ before: values, now: now(column).map(keyOfCell) }];
  });
}

/** See `SeenAgain.alike`. */
function alikeIn(keys: readonly KeyNow[]): SeenAgain['alike'] {
  const [title] = keys;
  const then = keys.map(({ before }) => before);
  const since = keys.map((key) => key.now);
  const rows = [...(title?.before.keys() ?? [])];
  const names = [...keys.keys()].slice(1).filter((at) => namesRows(then[at] ?? []));
  const ways = [[...keys.keys()], ...names.map((at) => [at]), [0]].map((at) => ({
    at,
    groups: grouped(rows, (row) => keyOf(then, row, at)),
  }));
  return (row) => {
    for (const { at, groups } of ways) {
      const some = groups.get(keyOf(since, row, at));
      if (some) return some;
    }
    return [];
  };
}

/** True for keys of which every row has its own, such as those of post numbers. */
function namesRows(keys: readonly string[]): boolean {
  return !keys.includes('') && new Set(keys).size === keys.length;
}

/** By row of the list now: the row that it was. */
function rowsNow(
  entry: JournalEntry,
  { columns }: FoundAgain,
  keys: readonly KeyNow[],
  now: (column: number) => readonly CellValue[],
  rowCount: number,
  what: 'take back' | 'go on',
): readonly (number | null)[] {
  const nowOf = (at: number): readonly CellValue[] | null => {
    const column = columns[at] ?? null;
    return column === null ? null : now(column);
  };
  const stake = stakeOf(entry, nowOf, what === 'go on' ? 'all' : 'own');
  // Rows that were not sent any more tell where the others are.
  const known = stake ? (entry.keys[0]?.values.length ?? 0) : 0;
  const before = Math.max(rowsOf(entry.blocks), known);
  const rows = { before, now: Math.max(rowCount, before), filled: rowCount };
  const [then, since] = [keys.map((key) => key.before), keys.map((key) => key.now)];
  return stake && what === 'go on'
    ? rowsSure(then, since, rows, stake)
    : rowsAgain(then, since, rows, stake);
}
