/**
 * The one place that writes codes into a sheet.
 *
 * What it keeps to: nothing of the officer's is overwritten; text stays text (the cells are made
 * text cells first, so that `05`, `3-4` or `=A1` are not turned into something else); a row is
 * written only if its title is still the one that was coded; every block is read back; everything
 * is in the journal before it is sent, so that it can be undone even when a request fails half-way.
 */
import { openBefore, packBefore, queueBefore, type QueuedBefore } from './before';
import { bytesOfRow, cellsToWrite, putBlock } from './block-cells';
import { cutBlocks } from './blocks';
import type { Journal, JournalEntry, KeyColumn } from './journal';
import { codesKeeper, fillKeeper, type Keeper } from './keeper';
import { readKeys } from './keys';
import { addColumns, readRecords } from './new-columns';
import { success, type Outcome } from './problems';
import { differences, readBackOf, queueBack } from './read-back';
import { readIn, STATUS_CELLS } from './read';
import { asFailure, inExcel, syncWhenFree } from './run';
import { survey, type Survey } from './survey';
import { undoEntry } from './undo';
import type { WorkOptions, WriteReport, WriteRequest } from './port';

interface Counts {
  written: number;
  changed: number;
  kept: number;
  formulasKept: number;
  notKept: number;
}

/** Writes the columns of a list. See `WorkbookPort.write`. */
export async function writeColumns(
  request: WriteRequest,
  journal: Journal,
  options: WorkOptions = {},
  keeper: Keeper = request.purpose === 'fill' ? fillKeeper : codesKeeper,
): Promise<Outcome<WriteReport>> {
  const outcome = await inExcel(
    keeper.step,
    async (context) => {
      const found = await survey(context, request, keeper, options);
      const now = { ...request, list: found.list };
      return writeBlocks(context, now, found, keeper, journal, options);
    },
    { undoStep: true },
  );
  if (!outcome.ok) return outcome;
  const { report, entry } = outcome.value;
  const isUnsent = entry.blocks.length === 0;
  if (report.ending === 'done' || report.written > 0 || isUnsent) return success(report);
  // The first request of all failed: take back what part of it may have been done.
  const undone = await undoEntry(entry);
  if (!undone.ok || undone.value.left > 0) return success(report);
  journal.drop(entry);
  return report.problem ? { ok: false, problem: report.problem } : success(report);
}

async function writeBlocks(
  context: Excel.RequestContext,
  request: WriteRequest,
  found: Survey,
  keeper: Keeper,
  journal: Journal,
  options: WorkOptions,
): Promise<{ readonly report: WriteReport; readonly entry: JournalEntry }> {
  const { targets, settingBefore } = found;
  const readBack = readBackOf(request, targets);
  const own = keeper.isUneven ? targets.filter((target) => target.kind === 'own') : [];
  const old =
    own.length > 0 &&
    (await readIn(
      context,
      { ...request.list, rowCount: request.rows.length },
      own.map((target) => target.column),
      { ...(options.signal && { signal: options.signal }) },
      STATUS_CELLS,
    ));
  const blocks = cutBlocks(
    request.rows.length,
    bytesOfRow(request, targets, readBack, old ? old.columns : undefined),
  );
  const first = blocks[0] ?? { start: 0, rows: 0 };
  const keys = keeper.isTakenBack ? await keysOf(context, request, found, options) : [];
  const { records, boldBeside, queued } = await readRecords(
    context,
    request,
    targets,
    first,
    options,
  );
  const entry: JournalEntry = {
    kind: 'columns',
    list: request.list,
    columns: records,
    keys,
    blocks: [],
    leaving: new Set(),
    settingKey: keeper.settingKey,
    settingBefore,
  };
  const counts: Counts = { written: 0, changed: 0, kept: 0, formulasKept: 0, notKept: 0 };

  let waiting: QueuedBefore | undefined = queued;
  let ending: WriteReport['ending'] = 'done';
  let problem: WriteReport['problem'];
  for (const [number, block] of blocks.entries()) {
    if (options.signal?.aborted) {
      ending = 'cancelled';
      break;
    }
    if (!waiting) throw new Error('Rolecheck: a block came up that was not read before');
    const before = openBefore(waiting);
    const cells = cellsToWrite(request, targets, block, before);
    entry.blocks.push({
      start: block.start,
      rows: block.rows,
      before: packBefore(targets, block, before),
      written: cells.rows,
    });
    if (number === 0) journal.add(entry);
    try {
      const sent = await syncWhenFree(
        context,
        () => {
          context.application.suspendScreenUpdatingUntilNextSync();
          if (number === 0) addColumns(context, request, targets, boldBeside);
          putBlock(context, request, targets, block, cells);
          const next = blocks[number + 1];
          const isEdge = number === 0 || next === undefined;
          const setting = isEdge ? keeper.textFor(entry, next === undefined) : null;
          if (setting !== null) context.workbook.settings.add(keeper.settingKey, setting);
          return {
            back: queueBack(context, request, readBack, block),
            before: next && queueBefore(context, request, targets, next),
          };
        },
        options,
      );
      counts.written += block.rows - cells.changed - cells.kept;
      counts.changed += cells.changed;
      counts.kept += cells.kept;
      counts.formulasKept += cells.formulas;
      counts.notKept += differences(sent.back, readBack, cells.rows);
      waiting = sent.before;
    } catch (error) {
      ending = options.signal?.aborted ? 'cancelled' : 'stopped';
      if (ending === 'stopped') problem = asFailure(error, keeper.step).problem;
      break;
    }
    options.progress?.(block.start + block.rows, request.rows.length);
  }
  return {
    entry,
    report: {
      ending,
      columns: targets.map((target) => ({
        id: target.out.id,
        header: target.header,
        column: target.column,
        isNew: target.kind !== 'own',
      })),
      ...counts,
      ...(problem ? { problem } : {}),
    },
  };
}

/** Where all columns are new only the looks of empty cells are put back: titles will do. */
async function keysOf(
  context: Excel.RequestContext,
  { list, titles, rows }: WriteRequest,
  { targets, keys }: Survey,
  options: WorkOptions,
): Promise<readonly KeyColumn[]> {
  if (targets.some(({ kind }) => kind === 'own')) {
    return readKeys(context, { ...list, rowCount: rows.length }, keys, targets, options);
  }
  return keys.slice(0, 1).map((title) => ({ ...title, values: titles }));
}
