/** Runs that the workbook remembers: what of the newest stands in the sheet, and writing the rest. */
import { cellsStillToWrite, type Plan } from './block-cells';
import { cellBytes, cutBlocks, rowBytes } from './blocks';
import { infoOf } from './info';
import { keyOfCell, type EditEntry, type Entry, type Journal, type JournalEntry } from './journal';
import { codesKeeper, fillKeeper } from './keeper';
import { failure, success, type Outcome } from './problems';
import { inExcel, syncWhenFree } from './run';
import { isYoung, type RunMemory } from './run-memory';
import { sendBlocks } from './send-blocks';
import { sendCells } from './send-edits';
import { cellsStanding, columnsStanding, listNow, type ColumnsStanding } from './standing';
import { cellsOf } from './undo-plan';
import { putSettingBack } from './undo';
import { reportOf } from './write';
import type { Target } from './place';
import type { RunLeft, WorkOptions, WriteReport } from './port';

const LOOKING = 'look for an earlier run';
const RESUMING = 'go on with the run';

/** See `WorkbookPort.recallRun`. */
export async function recallRun(
  journal: Journal,
  memory: RunMemory,
  options: WorkOptions = {},
): Promise<Outcome<RunLeft | null>> {
  const recalled = await memory.recall((run) => journal.has(run), options);
  if (!recalled.ok) return recalled;
  const { entries, runs, whole, back } = recalled.value;
  journal.take(entries);
  for (let last = journal.last(); last && runs.has(last.run.id); last = journal.last()) {
    const standing = await standingOf(last, options);
    if (!standing.ok) return standing;
    const { isAny, done, of, open } = standing.value;
    if (isAny) {
      const sheet = await sheetName(last, options);
      if (!sheet.ok) return sheet;
      // An undo that was cut off may have got as far as the looks of the columns.
      const isWhole = last.run.id === whole || (open === 0 && last.run.id !== back);
      const state = isWhole ? 'whole' : 'cut off';
      const { purpose, began } = last.run;
      const { sheetId } = last.list;
      return success({
        ...infoOf(last),
        ...{ state, purpose, began, sheetId, sheetName: sheet.value, done, of },
      });
    }
    // Another pane may be about to write it.
    const forgotten = isYoung(last.run)
      ? success(null)
      : await forgetUnwritten(last, memory, options);
    if (!forgotten.ok) return forgotten;
    journal.drop(last);
  }
  return success(null);
}

/** How the run stands; what is known to be sent is set right on the way. */
async function standingOf(entry: Entry, options: WorkOptions) {
  if (entry.kind === 'cells') {
    const standing = await cellsStanding(entry, LOOKING, options);
    if (standing.ok) enterAll(entry);
    return standing;
  }
  const standing = await columnsStanding(entry, LOOKING, options);
  if (standing.ok) {
    const some = entry.planned.slice(0, Math.max(entry.blocks.length, standing.value.blocks));
    entry.blocks.splice(0, entry.blocks.length, ...some);
  }
  return standing;
}

function enterAll(entry: EditEntry): void {
  entry.cells.splice(0, entry.cells.length, ...entry.planned);
}

function sheetName({ list }: Entry, options: WorkOptions): Promise<Outcome<string>> {
  return inExcel(LOOKING, async (context) => {
    const queue = (): Excel.Worksheet => {
      const sheet = context.workbook.worksheets.getItem(list.sheetId);
      sheet.load('name');
      return sheet;
    };
    return (await syncWhenFree(context, queue, options)).name;
  });
}

/** Forgets a run of which nothing stands in the sheet, and that its columns were ours. */
async function forgetUnwritten(
  entry: Entry,
  memory: RunMemory,
  options: WorkOptions,
): Promise<Outcome<null>> {
  if (entry.kind === 'columns') {
    const put = await inExcel(LOOKING, async (context) => {
      const queue = (): Excel.Setting => {
        const found = context.workbook.settings.getItemOrNullObject(entry.settingKey);
        found.load('value');
        return found;
      };
      const setting = await syncWhenFree(context, queue, options);
      const text: unknown = setting.isNullObject ? null : setting.value;
      const isOurs = [true, false].some(
        (isDone) => keeperOf(entry).textFor(entry, isDone) === text,
      );
      if (!isOurs) return null;
      const back = (): void => {
        putSettingBack(context, entry);
      };
      await syncWhenFree(context, back, options);
      return null;
    });
    if (!put.ok) return put;
  }
  return memory.forget(entry.run.id, options);
}

function keeperOf({ run }: JournalEntry): typeof codesKeeper {
  return run.purpose === 'fill' ? fillKeeper : codesKeeper;
}

/** See `WorkbookPort.resume`. */
export async function resumeRun(
  journal: Journal,
  memory: RunMemory,
  options: WorkOptions = {},
): Promise<Outcome<WriteReport>> {
  const last = journal.last();
  if (!last) return success(nothingLeft);
  return last.kind === 'cells'
    ? resumeCells(last, memory, options)
    : resumeColumns(last, memory, options);
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
  enterAll(entry);
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
  const { positions, targets } = targetsNow(entry, standing.value, titleColumn - title.column);
  const list = listNow(entry, seen);
  const plan = planNow(entry, standing.value, positions);
  const sent = await inExcel(
    RESUMING,
    (context) =>
      sendBlocks(
        context,
        {
          ...{ step: RESUMING, list, targets, readBack: targets.map((_, at) => at) },
          title: { column: titleColumn, header: title.header },
          isResumed: true,
          bold: entry.columns.some(({ madeBold }) => madeBold),
          blocks: openBlocks(entry, standing.value, positions),
          cellsOf: (block, before) => cellsStillToWrite(plan, targets, block, before),
          enter: () => undefined,
          begin(to) {
            const text = keeper.textFor(entry, false);
            if (text !== null) to.workbook.settings.add(keeper.settingKey, text);
            memory.queueBegun(to, id);
          },
          end(to) {
            const text = keeper.textFor(entry, true);
            if (text !== null) to.workbook.settings.add(keeper.settingKey, text);
            memory.queueWhole(to, id);
          },
        },
        options,
      ),
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
