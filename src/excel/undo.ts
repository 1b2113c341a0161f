/** Puts back what the writer changed, exactly, and leaves alone what somebody has changed since. */
import { cutBlocks, rowBytes } from './blocks';
import type { FoundAgain } from './find-again';
import { withFormulas } from './find-formulas';
import type { ColumnRecord, JournalEntry } from './journal';
import { settingBack } from './keeper';
import { lookAgain } from './look-again';
import { success, type Outcome } from './problems';
import { putBack, putFormat, putWords } from './put-cells';
import { asFailure, inExcel, syncWhenFree } from './run';
import { SettingNow } from './run-ways';
import { cellsBefore, isGrownAndGoes, planColumn, type ColumnPlan } from './undo-plan';
import type { UndoReport, WorkOptions } from './port';

/**
 * Takes back one run of the writer. Can be called again after a failure: cells that are already
 * as they were are left as they are.
 *
 * @param begin queued in front of the first cells that are put back
 */
export async function undoEntry(
  entry: JournalEntry,
  options: WorkOptions = {},
  begin: (context: Excel.RequestContext) => void = () => undefined,
): Promise<Outcome<UndoReport>> {
  try {
    return await takeBack(entry, options, begin);
  } catch (error) {
    // Plans are made between the requests, where nothing else would catch a broken promise.
    return asFailure(error, 'undo');
  }
}

async function takeBack(
  entry: JournalEntry,
  options: WorkOptions,
  begin: (context: Excel.RequestContext) => void,
): Promise<Outcome<UndoReport>> {
  const seen = await lookAgain(entry, 'undo', options);
  if (!seen.ok) return seen;
  const { found, was, lost } = seen.value;
  const columns = found.columns.slice(0, entry.columns.length).filter((column) => column !== null);
  const list = { ...entry.list, ...found.place };
  const read = await inExcel('undo', (context) =>
    withFormulas(context, list, columns, seen.value.now, was.length, options),
  );
  if (!read.ok) return read;
  const plans = entry.columns.flatMap((_, at): ColumnPlan[] => {
    const column = found.columns[at] ?? null;
    return column === null ? [] : [planColumn(entry, at, column, read.value(column), seen.value)];
  });
  const done = await inExcel(
    'undo',
    (context) => putAll(context, entry, found, plans, begin, options),
    {
      undoStep: true,
    },
  );
  if (!done.ok) return done;
  const restored = new Set(
    plans.flatMap((plan) => plan.restore.flatMap((is, row) => (is ? [row] : []))),
  );
  return success({
    restored: restored.size,
    left: plans.reduce((sum, plan) => sum + plan.left, lost),
  });
}

/**
 * Puts everything back: cells block by block, then widths, table columns, headers, the setting. A
 * column keeps its header to the last, so that it is found again, in another pane as well.
 */
async function putAll(
  context: Excel.RequestContext,
  entry: JournalEntry,
  found: FoundAgain,
  plans: readonly ColumnPlan[],
  begin: (context: Excel.RequestContext) => void,
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
  const setting = new SettingNow(entry.settingKey, entry.settingBefore);
  for (const block of blocks) {
    const queue = (): void => {
      context.application.suspendScreenUpdatingUntilNextSync();
      begin(context);
      setting.look(context);
      for (const [plan, rows] of cellsOf) {
        const cells = rows.slice(block.start, block.start + block.rows);
        const firstRow = found.place.firstRow + block.start;
        putBack(context, { sheetId: entry.list.sheetId, firstRow, column: plan.column }, cells);
      }
    };
    await syncWhenFree(context, queue, options);
    options.progress?.(block.start + block.rows, total);
  }
  if (blocks.length === 0) {
    const look = (): void => {
      setting.look(context);
    };
    await syncWhenFree(context, look, options);
  }
  setting.settle();
  for (const plan of plans) if (plan.how === 'remove') entry.leaving.add(plan.at);
  await syncWhenFree(
    context,
    () => {
      begin(context);
      putLooksBack(context, entry, found, plans);
      // From the right: Excel moves the cells right of the table back into their places.
      removeTableColumns(context, entry, [...plans].reverse());
      putHeadersBack(context, entry, found, plans);
      putSettingBack(context, entry, setting.text);
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

/** Widths and the looks of the headers of new columns that are gone whole. */
function putLooksBack(
  context: Excel.RequestContext,
  entry: JournalEntry,
  found: FoundAgain,
  plans: readonly ColumnPlan[],
): void {
  for (const { record, cell } of headersOf(context, entry, found, plans)) {
    if (record.target.kind === 'free') {
      if (record.madeBold) cell.format.font.bold = false;
      putFormat(cell, record.headerFormat);
    }
    if (record.width === null) cell.format.useStandardWidth = true;
    else cell.format.columnWidth = record.width;
  }
}

function putHeadersBack(
  context: Excel.RequestContext,
  entry: JournalEntry,
  found: FoundAgain,
  plans: readonly ColumnPlan[],
): void {
  for (const { record, cell } of headersOf(context, entry, found, plans)) {
    if (record.target.kind === 'free') putWords(cell, '');
  }
}

function headersOf(
  context: Excel.RequestContext,
  entry: JournalEntry,
  found: FoundAgain,
  plans: readonly ColumnPlan[],
): readonly { readonly record: ColumnRecord; readonly cell: Excel.Range }[] {
  const sheet = context.workbook.worksheets.getItem(entry.list.sheetId);
  return plans.flatMap(({ how, at, column }) => {
    const record = entry.columns[at];
    if (how !== 'remove' || !record) return [];
    return [{ record, cell: sheet.getCell(found.place.headerRow, column).untrack() }];
  });
}

/**
 * What the setting says of the list as it was before the run.
 *
 * @param now the setting as it is: other panes may have written of other lists since
 */
export function putSettingBack(
  context: Excel.RequestContext,
  entry: JournalEntry,
  now: string | null,
): void {
  const text = settingBack(entry, now);
  const { settings } = context.workbook;
  if (text === null) settings.getItemOrNullObject(entry.settingKey).delete();
  else if (text !== undefined) settings.add(entry.settingKey, text);
}
