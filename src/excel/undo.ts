/** Puts back what the writer changed, exactly, and leaves alone what somebody has changed since. */
import type { CellValue } from '../core/sheet/types';
import { cutBlocks, rowBytes, type Block } from './blocks';
import { findAgain, type FoundAgain } from './find-again';
import type { JournalEntry } from './journal';
import { success, type Outcome } from './problems';
import { readColumns } from './read';
import { SETTINGS_KEY } from './remembered';
import { asFailure, inExcel, syncWhenFree } from './run';
import {
  cellsBefore,
  isGrownAndGoes,
  planColumn,
  type CellBefore,
  type ColumnPlan,
} from './undo-plan';
import type { UndoReport, WorkOptions } from './port';

/**
 * Takes back one run of the writer. Can be called again after a failure: cells that are already
 * as they were are left as they are.
 */
export async function undoEntry(
  entry: JournalEntry,
  options: WorkOptions = {},
): Promise<Outcome<UndoReport>> {
  try {
    return await takeBack(entry, options);
  } catch (error) {
    // Plans are made between the requests, where nothing else would catch a broken promise.
    return asFailure(error, 'undo');
  }
}

async function takeBack(entry: JournalEntry, options: WorkOptions): Promise<Outcome<UndoReport>> {
  const found = await inExcel('undo', (context) => findAgain(context, entry, options));
  if (!found.ok) return found;
  const columns = found.value.columns.filter((column) => column !== null);
  const read = await readColumns({ ...entry.list, ...found.value.place }, columns, options);
  if (!read.ok) return read;

  let next = 0;
  const plans = found.value.columns.flatMap((column, at): ColumnPlan[] => {
    if (column === null) return [];
    return [planColumn(entry, at, column, read.value.columns[next++] ?? [])];
  });
  const done = await inExcel(
    'undo',
    (context) => putBack(context, entry, found.value, plans, options),
    { undoStep: true },
  );
  if (!done.ok) return done;
  const restored = new Set(
    plans.flatMap((plan) => plan.restore.flatMap((is, row) => (is ? [row] : []))),
  );
  return success({
    restored: restored.size,
    left: plans.reduce((sum, plan) => sum + plan.left, 0),
  });
}

/** Puts everything back: cells block by block, then headers, widths, table columns, the setting. */
async function putBack(
  context: Excel.RequestContext,
  entry: JournalEntry,
  found: FoundAgain,
  plans: readonly ColumnPlan[],
  options: WorkOptions,
): Promise<void> {
  const cellsOf = new Map(
    plans
      .filter((plan) => !isGrownAndGoes(entry, plan))
      .map((plan) => [plan, cellsBefore(entry, plan)] as const),
  );
  const total = [...cellsOf.keys()].reduce((most, plan) => Math.max(most, plan.restore.length), 0);
  const blocks = cutBlocks(total, (row) => {
    const cells = [...cellsOf.values()].map((rows) => rows[row]?.value ?? null);
    return rowBytes(cells) + cells.length * 40;
  });
  for (const block of blocks) {
    const queue = (): void => {
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const [plan, rows] of cellsOf) {
        const cells = rows.slice(block.start, block.start + block.rows);
        putCells(context, entry, found, plan.column, block, cells);
      }
    };
    await syncWhenFree(context, queue, options);
    options.progress?.(block.start + block.rows, total);
  }
  for (const plan of plans) if (plan.how === 'remove') entry.leaving.add(plan.at);
  await syncWhenFree(
    context,
    () => {
      // Table columns last: Excel moves the cells right of the table back into their places.
      removeTableColumns(context, entry, plans);
      putHeadersBack(context, entry, found, plans);
      putSettingBack(context, entry);
    },
    options,
  );
}

/**
 * Writes cells so that they come out as they were: text goes in while the cell is a text cell, so
 * that `05` stays `05` whatever its format was; the format follows.
 */
function putCells(
  context: Excel.RequestContext,
  entry: JournalEntry,
  found: FoundAgain,
  column: number,
  block: Block,
  cells: readonly (CellBefore | null)[],
): void {
  if (cells.every((cell) => cell === null)) return;
  const sheet = context.workbook.worksheets.getItem(entry.list.sheetId);
  const range = sheet
    .getRangeByIndexes(found.place.firstRow + block.start, column, cells.length, 1)
    .untrack();
  const asText = cells.map((cell) =>
    cell !== null && isText(cell.value) ? '@' : cell?.format || null,
  );
  const after = cells.map((cell) => cell?.format || null);
  put(asText, (matrix) => (range.numberFormat = matrix));
  put(
    cells.map((cell) => cell?.value ?? null),
    (matrix) => (range.formulas = matrix),
  );
  if (after.some((format, row) => format !== asText[row])) {
    put(after, (matrix) => (range.numberFormat = matrix));
  }
}

function isText(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && !value.startsWith('=');
}

function put<T>(column: readonly (T | null)[], write: (matrix: (T | null)[][]) => void): void {
  if (column.some((cell) => cell !== null)) write(column.map((cell) => [cell]));
}

function removeTableColumns(
  context: Excel.RequestContext,
  entry: JournalEntry,
  plans: readonly ColumnPlan[],
): void {
  const { table, sheetId } = entry.list;
  if (table === null) return;
  const columns = context.workbook.worksheets.getItem(sheetId).tables.getItem(table.id).columns;
  for (const plan of plans) {
    if (!isGrownAndGoes(entry, plan)) continue;
    const header = entry.columns[plan.at]?.target.header;
    // Not there any more when an undo that failed has got so far.
    if (header !== undefined) columns.getItemOrNullObject(header).delete();
  }
}

/** Headers, header formats and widths of new columns that are gone whole. */
function putHeadersBack(
  context: Excel.RequestContext,
  entry: JournalEntry,
  found: FoundAgain,
  plans: readonly ColumnPlan[],
): void {
  const sheet = context.workbook.worksheets.getItem(entry.list.sheetId);
  for (const plan of plans) {
    const record = entry.columns[plan.at];
    if (plan.how !== 'remove' || !record) continue;
    const cell = sheet.getCell(found.place.headerRow, plan.column).untrack();
    if (record.target.kind === 'free') {
      cell.values = [['']];
      if (record.madeBold) cell.format.font.bold = false;
      cell.numberFormat = [[record.headerFormat]];
    }
    if (record.width === null) cell.format.useStandardWidth = true;
    else cell.format.columnWidth = record.width;
  }
}

function putSettingBack(context: Excel.RequestContext, entry: JournalEntry): void {
  if (entry.settingBefore === null) {
    context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).delete();
  } else {
    context.workbook.settings.add(SETTINGS_KEY, entry.settingBefore);
  }
}
