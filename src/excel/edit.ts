/**
 * Writes single cells, each only if it still holds what was read.
 *
 * What it keeps to: formulas stay; text stays text; every cell is looked at in the request before
 * the one that writes it, and read back in the same; everything is in the journal before it is sent.
 * When a request fails, all that was written is put back: a fix is done, or it is not.
 */
import type { CellValue, Edit } from '../core/sheet/types';
import { bytesOfEdit, chunksOf } from './edit-cells';
import { planGroup, putGroup, queueCells } from './edit-chunks';
import { headerText } from './headers';
import type { EditEntry, Journal } from './journal';
import { areaOf } from './locate';
import { problem, type Outcome } from './problems';
import { CannotGoOn, inExcel, syncWhenFree } from './run';
import { undoEdits } from './undo-edits';
import type { EditReport, EditRequest, WorkOptions } from './port';

/** See `WorkbookPort.edit`. */
export async function editCells(
  request: EditRequest,
  journal: Journal,
  options: WorkOptions = {},
): Promise<Outcome<EditReport>> {
  let entry: EditEntry | undefined;
  const outcome = await inExcel(
    'fix cells',
    async (context) => {
      const edits = lastOfEach(request.edits);
      if (edits.length === 0) return { written: 0, changed: 0, notKept: 0 };
      entry = await prepare(context, request, edits, options);
      journal.add(entry);
      return writeChunks(context, request, edits, entry, options);
    },
    { undoStep: true },
  );
  if (!entry) return outcome;
  if (entry.cells.length === 0) journal.drop(entry);
  else if (!outcome.ok) {
    const undone = await undoEdits(entry);
    // What could not be put back stays in the journal, for another try.
    if (undone.ok && undone.value.left === 0) journal.drop(entry);
  }
  return outcome;
}

/** One edit a cell: the last that was asked for. */
function lastOfEach(edits: readonly Edit[]): readonly Edit[] {
  return [
    ...new Map(edits.map((edit) => [`${String(edit.row)} ${String(edit.column)}`, edit])),
  ].map(([, edit]) => edit);
}

/** Looks whether the list is where it was; stops with words if not. One request. */
async function prepare(
  context: Excel.RequestContext,
  { list, name, key }: EditRequest,
  edits: readonly Edit[],
  options: WorkOptions,
): Promise<EditEntry> {
  const columns = [...new Set(edits.map(({ column }) => column))].sort((a, b) => a - b);
  const all = key ? [...columns, key.column] : columns;
  const first = Math.min(...all);
  const width = Math.max(...all) - first + 1;
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
  return {
    ...{ kind: 'cells', name, list, columns: columns.map(headed) },
    key: key ? headed(key.column) : null,
    cells: [],
  };
}

function stop(kind: 'gone' | 'protected' | 'moved'): never {
  throw new CannotGoOn(problem(kind, 'fix cells'));
}

async function writeChunks(
  context: Excel.RequestContext,
  request: EditRequest,
  edits: readonly Edit[],
  entry: EditEntry,
  options: WorkOptions,
): Promise<EditReport> {
  const chunks = chunksOf(edits, (edit) => bytesOfEdit(edit));
  const report = { written: 0, changed: 0, notKept: 0 };
  let done = 0;
  let queued = await syncWhenFree(context, () => queueCells(context, request, chunks[0]), options);
  for (const [number, chunk] of chunks.entries()) {
    if (options.signal?.aborted) break;
    const planned = chunk.map((group, at) =>
      planGroup(request, entry, group, queued.cells[at], queued.keys[at]),
    );
    const sent = await syncWhenFree(
      context,
      () => {
        context.application.suspendScreenUpdatingUntilNextSync();
        const back = planned.map((plan) => putGroup(context, request, plan));
        return { back, next: queueCells(context, request, chunks[number + 1]) };
      },
      options,
    );
    for (const [at, plan] of planned.entries()) {
      const values: readonly (readonly CellValue[])[] = sent.back[at]?.values ?? [];
      report.changed += plan.changed;
      plan.values.forEach((value, row) => {
        if (value === null) return;
        if (values[row]?.[0] === value) report.written++;
        else report.notKept++;
      });
    }
    queued = sent.next;
    done += chunk.reduce((sum, { cells }) => sum + cells.length, 0);
    options.progress?.(done, edits.length);
  }
  return report;
}
