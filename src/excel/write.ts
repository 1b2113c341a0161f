/**
 * Writes codes into a sheet.
 *
 * What it keeps to: nothing of the officer's is overwritten; text stays text (the cells are made
 * text cells first, so that `05`, `3-4` or `=A1` are not turned into something else); a row is
 * written only if its title is still the one that was coded, and its cells hold what they held; every
 * block is read back. In this order:
 *
 * 1. The ground is looked at (`survey`), and what stands in the cells to be written (`first-pass.ts`).
 * 2. What is to be written is worked out, and the journal of all of it saved in the workbook.
 * 3. The columns are made and the cells written, block by block (`send-blocks.ts`).
 */
import { packBefore } from './before';
import { cellsStillToWrite, cellsToWrite, type CellsToWrite, type Plan } from './block-cells';
import { planRun, type Planned } from './first-pass';
import { headerText } from './headers';
import { keyOfCell, markRun, type Journal, type JournalEntry } from './journal';
import { codesKeeper, fillKeeper, type Keeper } from './keeper';
import { success, type Outcome } from './problems';
import { inExcel } from './run';
import type { RunMemory } from './run-memory';
import { SettingNow } from './run-ways';
import { sendBlocks, type Sending, type Sent } from './send-blocks';
import { undoEntry } from './undo';
import { cellsOf } from './undo-plan';
import type { WorkOptions, WriteReport, WriteRequest } from './port';

/**
 * Writes the columns of a list. See `WorkbookPort.write`.
 *
 * @param memory null for what is taken away otherwise, and leaves no journal in the workbook
 */
export async function writeColumns(
  request: WriteRequest,
  journal: Journal,
  memory: RunMemory | null,
  options: WorkOptions = {},
  keeper: Keeper = request.purpose === 'fill' ? fillKeeper : codesKeeper,
): Promise<Outcome<WriteReport>> {
  const run = markRun(request.purpose ?? 'codes');
  const planned = await inExcel(keeper.step, (context) =>
    planRun(context, request, run, keeper, options),
  );
  if (!planned.ok) return planned;
  const { entry } = planned.value;
  const setting = new SettingNow(keeper.settingKey, entry.settingBefore);
  const isNothing = planned.value.blocks.length === 0 || options.signal?.aborted === true;
  if (memory && !isNothing) {
    const saved = await memory.save(entry, options);
    if (!saved.ok) {
      return options.signal?.aborted ? success(reportOf(entry, nothingSent)) : saved;
    }
    setting.take(saved.value.textOf(keeper.settingKey));
  }
  let hasBegun = false;
  const sending: Sending = {
    ...sendingOf(planned.value, keeper),
    look: setting.look,
    begin(context) {
      hasBegun = true;
      setting.look(context);
      queueSetting(context, keeper, entry, setting, false);
      memory?.queueBegun(context, run.id);
    },
    enter(block, before, cells) {
      setting.settle();
      if (entry.blocks.length === 0) journal.add(entry);
      // A block that was sent before, and perhaps written: what was there then is known.
      if (block.start < rowsEntered(entry)) return;
      const { targets } = planned.value;
      entry.blocks.push({
        ...block,
        before: packBefore(targets, block, before),
        written: cells.rows,
      });
    },
    end(context) {
      queueSetting(context, keeper, entry, setting, true);
      memory?.queueWhole(context, run.id);
    },
  };
  const outcome = await inExcel(keeper.step, (context) => sendBlocks(context, sending, options), {
    undoStep: true,
  });
  const report = reportOf(
    entry,
    outcome.ok ? outcome.value : { ...nothingSent, ending: 'stopped', problem: outcome.problem },
  );
  if (report.ending === 'done' || report.written > 0) return success(report);
  // The first request of all failed: take back what part of it may have been done.
  if (hasBegun) {
    const undone = await undoEntry(entry);
    if (!undone.ok || undone.value.left > 0) return success(report);
  }
  journal.drop(entry);
  await memory?.forget(run.id);
  return report.problem ? { ok: false, problem: report.problem } : success(report);
}

/** Queues what the setting says of the list of a run that is under way, or has ended. */
export function queueSetting(
  { workbook }: Excel.RequestContext,
  keeper: Keeper,
  entry: JournalEntry,
  now: SettingNow,
  complete: boolean,
): void {
  const text = keeper.textFor(entry, complete, now.text);
  if (text !== null) workbook.settings.add(keeper.settingKey, text);
}

const nothingSent: Sent = {
  ...{ ending: 'cancelled', written: 0, changed: 0, kept: 0, formulasKept: 0, notKept: 0 },
};

function rowsEntered({ blocks }: JournalEntry): number {
  return blocks.reduce((last, block) => Math.max(last, block.start + block.rows), 0);
}

function sendingOf(
  planned: Planned,
  keeper: Keeper,
): Omit<Sending, 'begin' | 'enter' | 'end' | 'look'> {
  const { request, targets, readBack, entry, bold, blocks } = planned;
  const cellsNow: Sending['cellsOf'] = keeper.isTakenBack
    ? cellsPlanned(planned)
    : (block, before) => cellsToWrite(request, targets, block, before);
  return {
    ...{ step: keeper.step, list: entry.list, targets, readBack, bold, blocks },
    isResumed: false,
    title: { column: request.titleColumn, header: headerText(request.titleHeader) },
    cellsOf: cellsNow,
  };
}

/** Rows that were left alone in the plan are counted when their block is sent. */
function cellsPlanned({ request, targets, entry, left }: Planned): Sending['cellsOf'] {
  const columns = targets.map((_, at) => cellsOf(entry.planned, at));
  const plan: Plan = {
    place: (row) => row,
    isTitle: (row, title) => keyOfCell(title) === keyOfCell(request.titles[row]),
    wanted: (at, row) => columns[at]?.written.get(row) ?? null,
    before: (at, row) => columns[at]?.before.get(row)?.value ?? '',
  };
  return (block, before): CellsToWrite => {
    const cells = cellsStillToWrite(plan, targets, block, before);
    const rows = Array.from({ length: block.rows }, (_, at) => block.start + at);
    const isThere = (row: number): boolean => plan.isTitle(row, before.title(row - block.start));
    const kept = rows.filter((row) => left.kept.has(row) && isThere(row));
    const formulas = rows.filter(isThere).map((row) => left.formulas.get(row) ?? 0);
    return { ...cells, kept: kept.length, formulas: formulas.reduce((sum, some) => sum + some, 0) };
  };
}

/** What a run has done, in the words of the port. */
export function reportOf({ columns }: JournalEntry, sent: Sent): WriteReport {
  return {
    ...sent,
    columns: columns.map(({ target: { out, header, column, kind } }) => ({
      ...{ id: out.id, header, column, isNew: kind !== 'own' },
    })),
  };
}
