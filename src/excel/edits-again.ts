/** Finds single cells again that were written: their columns and rows may have moved since. */
import type { Placed } from './edit-cells';
import { findAgain, isOnlyLook, type FoundAgain } from './find-again';
import { keyOfCell, type EditedCell, type EditEntry } from './journal';
import { problem, type Step } from './problems';
import { readIn } from './read';
import { CannotGoOn, syncWhenFree } from './run';
import type { WorkOptions } from './port';

export interface PlacedCell extends Placed {
  readonly cell: EditedCell;
}

export interface CellsAgain {
  readonly placed: readonly PlacedCell[];
  readonly keyColumn: number | null;
}

/**
 * Cells with their places now; those that cannot be found are left out. Stops with words when the
 * sheet is gone or protected.
 */
export async function placeCells(
  context: Excel.RequestContext,
  entry: EditEntry,
  cells: readonly EditedCell[],
  step: Step,
  options: WorkOptions,
): Promise<CellsAgain> {
  if (entry.isAlone) {
    await lookAtSheet(context, entry.list.sheetId, step, options);
    const { firstRow, firstColumn } = entry.list;
    const placed = cells.map((cell) => ({ row: firstRow + cell.row, column: firstColumn, cell }));
    return { placed, keyColumn: null };
  }
  const headed = entry.key ? [...entry.columns, entry.key] : entry.columns;
  const found = await findAgain(context, entry.list, headed, step, options);
  const rowOf = await rowsAgain(context, entry, found, options);
  const placed = cells.flatMap((cell): PlacedCell[] => {
    const column = found.columns[cell.at] ?? null;
    const row = rowOf(cell);
    return column === null || row === null ? [] : [{ row, column, cell }];
  });
  return { placed, keyColumn: entry.key ? (found.columns[entry.columns.length] ?? null) : null };
}

async function lookAtSheet(
  context: Excel.RequestContext,
  sheetId: string,
  step: Step,
  options: WorkOptions,
): Promise<void> {
  const sheet = await syncWhenFree(
    context,
    () => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheetId);
      found.load('id');
      found.protection.load('protected');
      return found;
    },
    options,
  );
  if (sheet.isNullObject) throw new CannotGoOn(problem('gone', step));
  if (sheet.protection.protected && !isOnlyLook(step))
    throw new CannotGoOn(problem('protected', step));
}

/**
 * Where the row of a cell is now: its own row of the list, or the one row that has its key. Without
 * a key column only the list as a whole can have moved.
 */
async function rowsAgain(
  context: Excel.RequestContext,
  entry: EditEntry,
  { place, columns }: FoundAgain,
  options: WorkOptions,
): Promise<(cell: EditedCell) => number | null> {
  const keyColumn = entry.key ? (columns[entry.columns.length] ?? null) : null;
  if (keyColumn === null) return ({ row }) => place.firstRow + row;
  const list = { ...entry.list, ...place };
  const signal = options.signal && { signal: options.signal };
  const read = await readIn(context, list, [keyColumn], { ...signal });
  const keys = (read.columns[0] ?? []).map(keyOfCell);
  const rows = new Map<string, number | null>();
  for (const [row, key] of keys.entries()) rows.set(key, rows.has(key) ? null : row);
  return ({ row, key }) => {
    if (key === undefined || keys[row] === key) return place.firstRow + row;
    const now = rows.get(key) ?? null;
    return now === null ? null : place.firstRow + now;
  };
}
