/**
 * Writes single cells, each only if it still holds what was read.
 *
 * What it keeps to: formulas stay; text stays text; all of it is in the journal, and the journal in
 * the workbook, before the first cell is written; every cell is looked at again in the request before
 * the one that writes it, and read back in the same. When a request fails, all that was written is
 * put back: a fix is done, or it is not; where Excel does not even let it be put back, the report says so.
 */
import type { CellValue, Edit } from '../core/sheet/types';
import { TARGET_BYTES } from './blocks';
import { bytesOfEdit, chunksOf } from './edit-cells';
import { planCells, queueCells } from './edit-chunks';
import { keysOfCells, withTwins } from './edits-again';
import { headerText } from './headers';
import { keyOfCell, markRun, type EditEntry, type Journal } from './journal';
import { areaOf } from './locate';
import { kindOf, problem, success, type Outcome, type Step } from './problems';
import { CannotGoOn, codeOf, inExcel, syncWhenFree } from './run';
import type { RunMemory } from './run-memory';
import { sendCells } from './send-edits';
import { undoEdits } from './undo-edits';
import type { EditReport, EditRequest, WorkOptions } from './port';

const STEP = 'fix cells';

/** Chunks are not made smaller than this when Excel finds one too big. */
const LEAST_BYTES = 20_000;

/** See `WorkbookPort.edit`. */
export async function editCells(
  request: EditRequest,
  journal: Journal,
  memory: RunMemory,
  options: WorkOptions = {},
): Promise<Outcome<EditReport>> {
  const edits = lastOfEach(request.edits);
  const nothing: EditReport = { ending: 'done', written: 0, changed: 0, notKept: 0 };
  if (edits.length === 0) return success(nothing);
  const planned = await inExcel(STEP, (context) => planEdits(context, request, edits, options));
  if (!planned.ok) return planned;
  const entry = planned.value;
  const changed = edits.length - entry.planned.length;
  if (options.signal?.aborted) return success({ ...nothing, ending: 'cancelled' });
  if (entry.planned.length === 0) return success({ ...nothing, changed });
  const outcome = await sendEdits(entry, journal, memory, STEP, options);
  if (!outcome.ok) return outcome;
  return success({ ...outcome.value, changed: outcome.value.changed + changed });
}

/** Saves the journal, writes, and takes back what was written when that fails. */
export async function sendEdits(
  entry: EditEntry,
  journal: Journal,
  memory: RunMemory,
  step: Step,
  options: WorkOptions,
): Promise<Outcome<EditReport>> {
  const saved = await memory.save(entry, options);
  if (!saved.ok) return saved;
  const { id } = entry.run;
  const { firstRow, sheetId } = entry.list;
  const known = keysOfCells(entry);
  const outcome = await inExcel(
    step,
    (context) =>
      sendCells(
        context,
        {
          sheetId,
          keyColumn: entry.key?.column ?? null,
          cells: entry.planned.map((cell) => ({
            ...{ row: firstRow + cell.row, column: entry.columns[cell.at]?.column ?? 0 },
            ...{ cell, keys: known(cell) },
          })),
          enter(cells) {
            if (entry.cells.length === 0) journal.add(entry);
            const entered = new Set(entry.cells);
            entry.cells.push(...cells.filter((cell) => !entered.has(cell)));
          },
          begin: (to) => {
            memory.queueBegun(to, id);
          },
          end: (to) => {
            memory.queueWhole(to, id);
          },
        },
        options,
      ),
    { undoStep: true },
  );
  const standing = outcome.ok ? 0 : await putBackAll(entry, memory);
  // What could not be put back stays in the journal, for another try.
  if (entry.cells.length === 0 || (!outcome.ok && standing === 0)) {
    journal.drop(entry);
    await memory.forget(id);
  }
  if (outcome.ok || standing === 0) return outcome;
  const { problem: why } = outcome;
  return success({ ending: 'stopped', written: standing, changed: 0, notKept: 0, problem: why });
}

/** @returns how many cells may still hold what was written, because a request failed */
async function putBackAll(entry: EditEntry, memory: RunMemory): Promise<number> {
  if (entry.cells.length === 0) return 0;
  const begin = (context: Excel.RequestContext): void => {
    memory.queueUndone(context, entry.run.id);
  };
  const undone = await undoEdits(entry, {}, begin, 'perhaps not written');
  return undone.ok ? undone.value.left : entry.cells.length;
}

/** One edit a cell: the last that was asked for. */
function lastOfEach(edits: readonly Edit[]): readonly Edit[] {
  return [
    ...new Map(edits.map((edit) => [`${String(edit.row)} ${String(edit.column)}`, edit])),
  ].map(([, edit]) => edit);
}

/** The first pass: which cells are to be written, and what stands in them. */
async function planEdits(
  context: Excel.RequestContext,
  request: EditRequest,
  edits: readonly Edit[],
  options: WorkOptions,
): Promise<EditEntry> {
  const { entry, headerOf } = await prepare(context, request, edits, options);
  const { sheetId } = request.list;
  const planned: EditEntry['planned'][number][] = [];
  let limit = TARGET_BYTES;
  let chunks = chunksOf(edits, bytesOfEdit, limit);
  for (let chunk = chunks[0]; chunk && !options.signal?.aborted; chunk = chunks[0]) {
    const now = chunk;
    try {
      const queued = await syncWhenFree(
        context,
        () => queueCells(context, sheetId, request.key?.column ?? null, now),
        options,
      );
      planned.push(...planCells(request, entry.columns, now, queued));
      chunks = chunks.slice(1);
    } catch (error) {
      if (kindOf(codeOf(error)) !== 'too-big' || limit < LEAST_BYTES) throw error;
      limit /= 4;
      chunks = chunksOf(
        chunks.flatMap((groups) => groups.flatMap(({ cells }) => cells)),
        bytesOfEdit,
        limit,
      );
    }
  }
  const all = { ...entry, planned };
  if (!request.key) return all;
  return withTwins(context, all, request.key.values.map(keyOfCell), headerOf, options);
}

/** Looks whether the list is where it was; stops with words if not. One request. */
async function prepare(
  context: Excel.RequestContext,
  { list, name, key }: EditRequest,
  edits: readonly Edit[],
  options: WorkOptions,
): Promise<{ readonly entry: EditEntry; readonly headerOf: (column: number) => string }> {
  const columns = [...new Set(edits.map(({ column }) => column))].sort((a, b) => a - b);
  const all = key ? [...columns, key.column] : columns;
  const first = Math.min(...all, list.firstColumn);
  const width = Math.max(...all, list.firstColumn + list.columnCount - 1) - first + 1;
  const seen = await syncWhenFree(
    context,
    () => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(list.sheetId);
      sheet.load('id');
      sheet.protection.load('protected');
      const headers = sheet.getRangeByIndexes(list.headerRow, first, 1, width).untrack();
      headers.load('values');
      const table = list.table ? sheet.tables.getItemOrNullObject(list.table.id) : undefined;
      table?.load('id');
      const range = table?.getRange().untrack();
      range?.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, headers, table, range };
    },
    options,
  );
  if (seen.sheet.isNullObject || seen.table?.isNullObject) stop('gone');
  if (seen.sheet.protection.protected) stop('protected');
  if (seen.range) {
    const { row, column } = areaOf(seen.range);
    if (row !== Math.min(list.headerRow, list.firstRow) || column !== list.firstColumn) {
      stop('moved');
    }
  }
  const headers: readonly CellValue[] = seen.headers.values[0] ?? [];
  const headed = (column: number): { readonly header: string; readonly column: number } => ({
    header: headerText(headers[column - first]),
    column,
  });
  if (key && headed(key.column).header !== headerText(key.header)) stop('moved');
  const entry: EditEntry = {
    ...{ kind: 'cells', run: markRun('cells'), name, list, isAlone: false },
    ...{ columns: columns.map(headed), key: key ? headed(key.column) : null },
    ...{ planned: [], cells: [] },
  };
  return { entry, headerOf: (column) => headed(column).header };
}

function stop(kind: 'gone' | 'protected' | 'moved'): never {
  throw new CannotGoOn(problem(kind, STEP));
}
