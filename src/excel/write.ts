/**
 * The one place that writes codes into a sheet.
 *
 * What it keeps to: nothing of the officer's is overwritten; text stays text (the cells are made
 * text cells first, so that `05`, `3-4` or `=A1` are not turned into something else); a row is
 * written only if its title is still the one that was coded; every block is read back; everything
 * is in the journal before it is sent, so that it can be undone even when a request fails half-way.
 */
import type { CellValue } from '../core/sheet/types';
import { cutBlocks, cellBytes, rowBytes, type Block } from './blocks';
import { openBefore, packBefore, queueBefore, type Before, type QueuedBefore } from './before';
import type { Journal, JournalEntry } from './journal';
import { runsOf, type Target } from './place';
import { success, type Outcome } from './problems';
import { rememberedText, SETTINGS_KEY } from './remembered';
import { asFailure, inExcel, syncWhenFree } from './run';
import { survey, type Survey } from './survey';
import { undoEntry } from './undo';
import type { OutColumn, WorkOptions, WriteReport, WriteRequest } from './port';

/** Widths of new columns in characters; a column not named here gets the sheet's own width. */
const widths: ReadonlyMap<string, number> = new Map([
  ['role', 10],
  ['role-label', 30],
  ['band', 9],
  ['why', 60],
]);

/** A character's width and a cell's margins in points, for Excel's default font. */
const POINTS_A_CHARACTER = 5.25;
const POINTS_A_CELL = 3.75;

/** Columns with longer cells than this are not read back: the short ones beside them tell as much. */
const READ_BACK_BYTES = 40;

/** What a cell's number format takes on its way, ours (`@`) and an ordinary one of the sheet. */
const BYTES_A_FORMAT_SENT = 8;
const BYTES_A_FORMAT_READ = 15;

interface Counts {
  written: number;
  changed: number;
  formulasKept: number;
  notKept: number;
}

/** Writes the columns of a list. See `WorkbookPort.write`. */
export async function writeColumns(
  request: WriteRequest,
  journal: Journal,
  options: WorkOptions = {},
): Promise<Outcome<WriteReport>> {
  const outcome = await inExcel(
    'write the codes',
    async (context) => {
      const found = await survey(context, request, options);
      return writeBlocks(context, request, found, journal, options);
    },
    { undoStep: true },
  );
  if (!outcome.ok) return outcome;
  const { report, entry } = outcome.value;
  if (report.ending !== 'stopped' || report.written > 0 || !report.problem) return success(report);
  // The first request of all failed: take back what part of it may have been done.
  const undone = await undoEntry(entry);
  if (!undone.ok || undone.value.left > 0) return success(report);
  journal.drop(entry);
  return { ok: false, problem: report.problem };
}

async function writeBlocks(
  context: Excel.RequestContext,
  request: WriteRequest,
  { targets, remembered, settingBefore }: Survey,
  journal: Journal,
  options: WorkOptions,
): Promise<{ readonly report: WriteReport; readonly entry: JournalEntry }> {
  const readBack = targets.filter((target) => isShort(request, target));
  const blocks = cutBlocks(request.rows.length, bytesOfRow(request, targets, readBack));
  const first = blocks[0] ?? { start: 0, rows: 0 };
  const { records, boldBeside, queued } = await readRecords(
    context,
    request,
    targets,
    first,
    options,
  );
  const entry: JournalEntry = {
    list: request.list,
    columns: records,
    blocks: [],
    leaving: new Set(),
    settingBefore,
  };
  const counts: Counts = { written: 0, changed: 0, formulasKept: 0, notKept: 0 };

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
          const setting = rememberedText(
            remembered,
            request.list.sheetId,
            request.list.table?.id ?? null,
            targets.map((target) => ({ id: target.out.id, header: target.header })),
            next === undefined,
          );
          if (setting !== null && (number === 0 || next === undefined)) {
            context.workbook.settings.add(SETTINGS_KEY, setting);
          }
          return {
            back: loadBack(context, request, readBack, block),
            before: next && queueBefore(context, request, targets, next),
          };
        },
        options,
      );
      counts.written += block.rows - cells.changed;
      counts.changed += cells.changed;
      counts.formulasKept += cells.formulas;
      counts.notKept += differences(sent.back, readBack, cells.rows);
      waiting = sent.before;
    } catch (error) {
      ending = options.signal?.aborted ? 'cancelled' : 'stopped';
      if (ending === 'stopped') problem = asFailure(error, 'write the codes').problem;
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

/** What a row takes in the larger of request and response. Never less than it really takes. */
function bytesOfRow(
  request: WriteRequest,
  targets: readonly Target[],
  readBack: readonly Target[],
): (row: number) => number {
  const isRefilled = targets.some((target) => target.kind === 'own');
  return (row) => {
    const cells = request.rows[row] ?? [];
    const values = rowBytes(cells);
    const sent = values + targets.length * BYTES_A_FORMAT_SENT;
    // The response holds the titles and the cells of the next block as they are: ours, or empty.
    const back = readBack.reduce((sum, target) => sum + cellBytes(cells[target.at]) + 3, 0);
    const before = cellBytes(request.titles[row]) + (isRefilled ? values : 0);
    return Math.max(sent, back + before + targets.length * BYTES_A_FORMAT_READ);
  };
}

/** Columns as they are before we come, and the first block's cells, in one request. */
async function readRecords(
  context: Excel.RequestContext,
  request: WriteRequest,
  targets: readonly Target[],
  first: Block,
  options: WorkOptions,
): Promise<{
  readonly records: JournalEntry['columns'];
  readonly boldBeside: boolean;
  readonly queued: QueuedBefore;
}> {
  const { list } = request;
  const seen = await syncWhenFree(
    context,
    () => {
      const sheet = context.workbook.worksheets.getItem(list.sheetId);
      const headers = targets.map((target) => {
        const cell = sheet.getCell(list.headerRow, target.column).untrack();
        cell.load('numberFormat,format/columnWidth,format/useStandardWidth,format/font/bold');
        return cell;
      });
      const beside = sheet
        .getCell(list.headerRow, list.firstColumn + list.columnCount - 1)
        .untrack();
      beside.load('format/font/bold');
      return { headers, beside, queued: queueBefore(context, request, targets, first) };
    },
    options,
  );
  const boldBeside = seen.beside.format.font.bold;
  const records = targets.map((target, at) => {
    const seenHeader = seen.headers[at];
    return {
      target,
      width: seenHeader?.format.useStandardWidth === false ? seenHeader.format.columnWidth : null,
      madeBold: boldBeside && target.kind === 'free' && seenHeader?.format.font.bold !== true,
      headerFormat: String(seenHeader?.numberFormat[0]?.[0] ?? 'General'),
    };
  });
  return { records, boldBeside, queued: seen.queued };
}

/** Makes the new columns: in the table, or as headers over empty cells. */
function addColumns(
  context: Excel.RequestContext,
  { list }: WriteRequest,
  targets: readonly Target[],
  bold: boolean,
): void {
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  for (const target of targets) {
    if (target.kind === 'own') continue;
    const isGrown = target.kind === 'grow' && list.table !== null;
    if (isGrown) sheet.tables.getItem(list.table.id).columns.add(-1, undefined, target.header);
    // Only now: a cell asked for before would move aside with the growing table.
    const header = sheet.getCell(list.headerRow, target.column).untrack();
    if (!isGrown) {
      header.values = [[target.header]];
      if (bold) header.format.font.bold = true;
    }
    const characters = widths.get(target.out.id);
    if (characters !== undefined) {
      header.format.columnWidth = characters * POINTS_A_CHARACTER + POINTS_A_CELL;
    }
  }
}

interface CellsToWrite {
  /** By row of the block, then position of the target; null leaves a cell alone. */
  readonly rows: readonly (readonly (CellValue | null)[])[];
  /** The same for number formats. */
  readonly formats: readonly (readonly (string | null)[])[];
  readonly changed: number;
  readonly formulas: number;
}

/** What to write, now that we know what stands there. */
function cellsToWrite(
  request: WriteRequest,
  targets: readonly Target[],
  block: Block,
  before: Before,
): CellsToWrite {
  const rows: (CellValue | null)[][] = [];
  const formats: (string | null)[][] = [];
  let changed = 0;
  let formulas = 0;
  for (let row = 0; row < block.rows; row++) {
    const wanted = request.rows[block.start + row] ?? [];
    const isSame = before.title(row) === request.titles[block.start + row];
    if (!isSame) changed++;
    const cells: (CellValue | null)[] = [];
    const cellFormats: (string | null)[] = [];
    for (const [at, target] of targets.entries()) {
      const format = before.format(at, row);
      const isFormula = target.kind === 'own' && before.isFormula(at, row);
      if (isSame && isFormula) formulas++;
      const leave = !isSame || isFormula;
      const needed = neededFormat(target.out, format);
      cells.push(leave ? null : (wanted[target.at] ?? ''));
      // A column that a table grew by may have taken over any format.
      const isThere = needed === format && target.kind !== 'grow';
      cellFormats.push(leave || isThere ? null : needed);
    }
    rows.push(cells);
    formats.push(cellFormats);
  }
  return { rows, formats, changed, formulas };
}

/** Text cells for text; numbers keep their format unless it would make text of them. */
function neededFormat(out: OutColumn, format: string): string {
  if (out.type === 'text') return '@';
  return format === '@' ? 'General' : format;
}

function putBlock(
  context: Excel.RequestContext,
  { list }: WriteRequest,
  targets: readonly Target[],
  block: Block,
  cells: CellsToWrite,
): void {
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  for (const run of runsOf(targets)) {
    const positions = run.targets.map((target) => targets.indexOf(target));
    const range = sheet
      .getRangeByIndexes(list.firstRow + block.start, run.column, block.rows, run.targets.length)
      .untrack();
    const formats = cells.formats.map((row) => positions.map((at) => row[at] ?? null));
    if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
    range.values = cells.rows.map((row) => positions.map((at) => row[at] ?? null));
  }
}

function isShort(request: WriteRequest, target: Target): boolean {
  const sample = request.rows.slice(0, 500);
  const bytes = sample.reduce((sum, row) => sum + cellBytes(row[target.at]), 0);
  return bytes <= READ_BACK_BYTES * sample.length;
}

function loadBack(
  context: Excel.RequestContext,
  { list }: WriteRequest,
  targets: readonly Target[],
  block: Block,
): readonly Excel.Range[] {
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  return targets.map((target) => {
    const range = sheet
      .getRangeByIndexes(list.firstRow + block.start, target.column, block.rows, 1)
      .untrack();
    range.load('values');
    return range;
  });
}

/** Cells that did not keep what was written (a merged cell, a validation list, a calculation). */
function differences(
  back: readonly Excel.Range[],
  readBack: readonly Target[],
  written: CellsToWrite['rows'],
): number {
  let count = 0;
  for (const [at, target] of readBack.entries()) {
    const values = back[at]?.values ?? [];
    written.forEach((row, index) => {
      const wanted = row[target.at];
      if (wanted !== null && wanted !== undefined && values[index]?.[0] !== wanted) count++;
    });
  }
  return count;
}
