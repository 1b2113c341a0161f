/** Writes the rest of a run that was cut off. */
import { cellsStillToWrite, type Plan } from './block-cells';
import { cellBytes, cutBlocks, rowBytes } from './blocks';
import { enterPlanned, keyOfCell } from './journal';
import type { EditEntry, Journal, JournalEntry } from './journal';
import { keeperOf } from './keeper';
import { failure, success, type Outcome } from './problems';
import { inExcel, syncWhenFree } from './run';
import type { RunMemory } from './run-memory';
import { settingOf } from './run-ways';
import { sendBlocks } from './send-blocks';
import { sendCells } from './send-edits';
import { cellsStanding, columnsStanding, listNow, type ColumnsStanding } from './standing';
import { cellsOf } from './undo-plan';
import { queueSetting, reportOf } from './write';
import type { Target } from './place';
import type { RunOptions, WorkOptions, WriteReport } from './port';

const RESUMING = 'go on with the run';

/** See `WorkbookPort.resume`. */
export async function resumeRun(
  journal: Journal,
  memory: RunMemory,
  options: RunOptions = {},
): Promise<Outcome<WriteReport>> {
  const entry = journal.find(options.run);
  if (!entry)
    return options.run === undefined ? success(nothingLeft) : failure('run-gone', RESUMING);
  return entry.kind === 'cells'
    ? resumeCells(entry, memory, options)
    : resumeColumns(entry, memory, options);
}

const nothingLeft: WriteReport = {
  ...{ ending: 'done', columns: [], written: 0, changed: 0, kept: 0, formulasKept: 0, notKept: 0 },
};

async function resumeCells(
  entry: EditEntry,
  memory: RunMemory,
  options: WorkOptions,
): Promise<Outcome<WriteReport>> {
  const standing = await cellsStanding(entry, RESUMING, options);
  if (!standing.ok) return standing;
  const { keyColumn, cells, done, of, open } = standing.value;
  enterPlanned(entry);
  const sent = await inExcel(
    RESUMING,
    async (context) => {
      const report = await sendCells(
        context,
        {
          ...{ sheetId: entry.list.sheetId, keyColumn, cells },
          enter: () => undefined,
          begin: (to) => {
            memory.queueBegun(to, entry.run.id);
          },
          end: (to) => {
            memory.queueWhole(to, entry.run.id);
          },
        },
        options,
      );
      if (cells.length > 0) return report;
      const queue = (): void => {
        memory.queueWhole(context, entry.run.id);
      };
      await syncWhenFree(context, queue, options);
      return report;
    },
    { undoStep: true },
  );
  if (!sent.ok) return sent;
  const { written, changed, notKept } = sent.value;
  return success({
    ...nothingLeft,
    ending: options.signal?.aborted === true ? 'cancelled' : 'done',
    columns: entry.columns.map((column) => ({ ...column, id: '', isNew: false })),
    ...{ written: done + written, changed: of - done - open + changed, notKept },
  });
}

async function resumeColumns(
  entry: JournalEntry,
  memory: RunMemory,
  options: WorkOptions,
): Promise<Outcome<WriteReport>> {
  const standing = await columnsStanding(entry, RESUMING, options);
  if (!standing.ok) return standing;
  const { done, of, open, seen } = standing.value;
  const titleColumn = seen.found.columns[entry.columns.length] ?? null;
  const title = entry.keys[0];
  if (titleColumn === null || !title) return failure('moved', RESUMING);
  entry.blocks.splice(0, entry.blocks.length, ...entry.planned);
  const { id } = entry.run;
  const keeper = keeperOf(entry);
  if (!keeper) return failure('run-gone', RESUMING);
  const { positions, targets } = targetsNow(entry, standing.value, titleColumn - title.column);
  const list = listNow(entry, seen);
  const plan = planNow(entry, standing.value, positions);
  const sent = await inExcel(
    RESUMING,
    async (context) => {
      const setting = await settingOf(context, entry, options);
      return sendBlocks(
        context,
        {
          ...{ step: RESUMING, list, targets, readBack: targets.map((_, at) => at) },
          title: { column: titleColumn, header: title.header },
          isResumed: true,
          bold: entry.columns.some(({ madeBold }) => madeBold),
          blocks: openBlocks(entry, standing.value, positions),
          cellsOf: (block, before) => cellsStillToWrite(plan, targets, block, before),
          enter: setting.settle,
          look: setting.look,
          begin(to) {
            setting.look(to);
            queueSetting(to, keeper, entry, setting, false);
            memory.queueBegun(to, id);
          },
          end(to) {
            queueSetting(to, keeper, entry, setting, true);
            memory.queueWhole(to, id);
          },
        },
        options,
      );
    },
    { undoStep: true },
  );
  if (!sent.ok) return sent;
  return success(
    reportOf(entry, {
      ...sent.value,
      written: done + sent.value.written,
      kept: 0,
      changed: of - done - open + sent.value.changed,
    }),
  );
}

/** The columns that can be written, where they are now, and their positions in the entry. */
function targetsNow(
  entry: JournalEntry,
  { seen }: ColumnsStanding,
  moved: number,
): { readonly targets: readonly Target[]; readonly positions: readonly number[] } {
  const positions = [...entry.columns.keys()].filter(
    (at) => entry.columns[at]?.target.kind !== 'own' || seen.found.columns[at] !== null,
  );
  const targets = positions.flatMap((at): Target[] => {
    const target = entry.columns[at]?.target;
    const column = seen.found.columns[at] ?? (target?.column ?? 0) + moved;
    return target ? [{ ...target, column }] : [];
  });
  return { targets, positions };
}

function planNow(
  entry: JournalEntry,
  { seen, rows }: ColumnsStanding,
  positions: readonly number[],
): Plan {
  const columns = positions.map((at) => cellsOf(entry.planned, at));
  return {
    place: (row) => (rows.has(row) ? (seen.was[row] ?? null) : null),
    isTitle: (place, title) => keyOfCell(title) === (entry.keys[0]?.values[place] ?? ''),
    wanted: (at, place) => columns[at]?.written.get(place) ?? null,
    before: (at, place) => columns[at]?.before.get(place)?.value ?? '',
  };
}

/** Blocks with open rows, or the first where only columns are still to be made. */
function openBlocks(
  entry: JournalEntry,
  { seen, rows }: ColumnsStanding,
  positions: readonly number[],
) {
  const columns = positions.map((at) => cellsOf(entry.planned, at));
  const blocks = cutBlocks(seen.was.length, (row) => {
    const place = seen.was[row] ?? -1;
    const wanted = rowBytes(columns.map(({ written }) => written.get(place) ?? null));
    const before = columns.map(({ before: cells }) => cellBytes(cells.get(place)?.value));
    return 2 * wanted + before.reduce((sum, bytes) => sum + bytes, 0) + columns.length * 30 + 60;
  });
  const isOpen = ({ start, rows: count }: (typeof blocks)[number]): boolean =>
    Array.from({ length: count }, (_, at) => start + at).some((row) => rows.has(row));
  const open = blocks.filter(isOpen);
  return open.length > 0 ? open : blocks.slice(0, 1);
}
