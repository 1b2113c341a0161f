/** Puts back what the writer changed, exactly, and leaves alone what somebody has changed since. */
import type { CellValue } from '../core/sheet/types';
import { cutBlocks, rowBytes } from './blocks';
import { findAgain, type FoundAgain } from './find-again';
import type { JournalEntry } from './journal';
import { success, type Outcome } from './problems';
import { putCells } from './put-cells';
import { readColumns } from './read';
import { asFailure, inExcel, syncWhenFree } from './run';
import { rowsAgain } from './rows-again';
import { stakeOf } from './row-stake';
import { cellsBefore, isGrownAndGoes, planColumn, rowsOf, type ColumnPlan } from './undo-plan';
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
  const found = await inExcel('undo', (context) =>
    findAgain(
      context,
      entry.list,
      [...entry.columns.map(({ target }) => target), ...entry.keys],
      'undo',
      options,
      (at) => entry.leaving.has(at),
    ),
  );
  if (!found.ok) return found;
  const columns = found.value.columns.filter((column) => column !== null);
  const read = await readColumns({ ...entry.list, ...found.value.place }, columns, options);
  if (!read.ok) return read;

  const now = (column: number): readonly CellValue[] =>
    read.value.columns[columns.indexOf(column)] ?? [];
  const was = rowsNow(entry, found.value, now, read.value.rowCount);
  const plans = entry.columns.flatMap((_, at): ColumnPlan[] => {
    const column = found.value.columns[at] ?? null;
    return column === null ? [] : [planColumn(entry, at, column, now(column), was)];
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
    return isGone ? [] : [{ before: values, now: now(column) }];
  });
  const stake = stakeOf(entry, (at) => {
    const column = columns[at] ?? null;
    return column === null ? null : now(column);
  });
  // Rows that were not sent any more tell where the others are.
  const known = stake ? (entry.keys[0]?.values.length ?? 0) : 0;
  const before = Math.max(rowsOf(entry), known);
  return rowsAgain(
    keys.map((key) => key.before),
    keys.map((key) => key.now),
    { before, now: Math.max(rowCount, before), filled: rowCount },
    stake,
  );
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
        const firstRow = found.place.firstRow + block.start;
        putCells(context, { sheetId: entry.list.sheetId, firstRow, column: plan.column }, cells);
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
    context.workbook.settings.getItemOrNullObject(entry.settingKey).delete();
  } else {
    context.workbook.settings.add(entry.settingKey, entry.settingBefore);
  }
}
