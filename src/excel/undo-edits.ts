/** Puts back single cells, exactly, and leaves alone what somebody has changed since. */
import type { CellValue } from '../core/sheet/types';
import { cellBytes } from './blocks';
import { chunksOf, type Group, type Placed } from './edit-cells';
import { findAgain, type FoundAgain } from './find-again';
import type { EditedCell, EditEntry } from './journal';
import type { Outcome } from './problems';
import { putCells } from './put-cells';
import { readIn } from './read';
import { inExcel, syncWhenFree } from './run';
import type { UndoReport, WorkOptions } from './port';

interface PlacedCell extends Placed {
  readonly cell: EditedCell;
}

/** Takes back one run. Can be called again after a failure. */
export function undoEdits(
  entry: EditEntry,
  options: WorkOptions = {},
): Promise<Outcome<UndoReport>> {
  return inExcel('undo', (context) => takeBack(context, entry, options), { undoStep: true });
}

async function takeBack(
  context: Excel.RequestContext,
  entry: EditEntry,
  options: WorkOptions,
): Promise<UndoReport> {
  const headed = entry.key ? [...entry.columns, entry.key] : entry.columns;
  const found = await findAgain(context, entry.list, headed, 'undo', options);
  const rowOf = await rowsAgain(context, entry, found, options);
  const placed = entry.cells.flatMap((cell): PlacedCell[] => {
    const column = found.columns[cell.at] ?? null;
    const row = rowOf(cell);
    return column === null || row === null ? [] : [{ row, column, cell }];
  });
  let restored = 0;
  let left = entry.cells.length - placed.length;
  let done = 0;
  const bytesOf = ({ cell }: PlacedCell): number =>
    2 * cellBytes(cell.before) + cellBytes(cell.wrote) + cell.format.length * 2;
  for (const chunk of chunksOf(placed, bytesOf)) {
    const ranges = await syncWhenFree(
      context,
      () => chunk.map((group) => queueGroup(context, entry, group)),
      options,
    );
    const plans = chunk.map((group, at) => {
      const now: readonly (readonly CellValue[])[] = ranges[at]?.values ?? [];
      return group.cells.filter(({ row, cell }) => {
        const value = now[row - group.row]?.[0] ?? '';
        return value === cell.wrote || value === cell.before;
      });
    });
    const queue = (): void => {
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const [at, group] of chunk.entries())
        putGroupBack(context, entry, group, plans[at] ?? []);
    };
    await syncWhenFree(context, queue, options);
    for (const [at, { cells }] of chunk.entries()) {
      const back = plans[at] ?? [];
      left += cells.length - back.length;
      done += cells.length;
      restored += back.length;
    }
    options.progress?.(done, entry.cells.length);
  }
  return { restored, left };
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
  const keys = read.columns[0] ?? [];
  const rows = new Map<CellValue, number | null>();
  for (const [row, key] of keys.entries()) rows.set(key, rows.has(key) ? null : row);
  return ({ row, key }) => {
    if (key === undefined || keys[row] === key) return place.firstRow + row;
    const now = rows.get(key) ?? null;
    return now === null ? null : place.firstRow + now;
  };
}

function queueGroup(
  context: Excel.RequestContext,
  { list }: EditEntry,
  { row, column, rows }: Group<PlacedCell>,
): Excel.Range {
  const range = context.workbook.worksheets
    .getItem(list.sheetId)
    .getRangeByIndexes(row, column, rows, 1)
    .untrack();
  range.load('values');
  return range;
}

function putGroupBack(
  context: Excel.RequestContext,
  { list }: EditEntry,
  group: Group<PlacedCell>,
  back: readonly PlacedCell[],
): void {
  const byRow = new Map(back.map(({ row, cell }) => [row - group.row, cell]));
  const cells = Array.from({ length: group.rows }, (_, row) => {
    const cell = byRow.get(row);
    return cell ? { value: cell.before, format: cell.format } : null;
  });
  const { sheetId } = list;
  putCells(context, { sheetId, firstRow: group.row, column: group.column }, cells);
}
