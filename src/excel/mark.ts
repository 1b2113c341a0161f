/** Marks the rows of a list: a status column in words, and a conditional format a checked column. */
import { namesColumn } from '../core/report/status';
import { Journal } from './journal';
import { addFormats, ownFormats } from './mark-formats';
import { marksKeeper, parseMarked, statusColumn } from './marked';
import { success, type Outcome } from './problems';
import { inExcel, syncWhenFree } from './run';
import { writeColumns } from './write';
import type { MarkReport, MarkRequest, WorkOptions, WriteReport } from './port';

/**
 * See `WorkbookPort.mark`. The column goes through the writer of codes, and so keeps to what that
 * keeps to. It is in no journal: a check writes it anew each time, and `clearMarks` takes it away.
 */
export async function mark(
  request: MarkRequest,
  options: WorkOptions = {},
): Promise<Outcome<MarkReport>> {
  const journal = new Journal();
  const written = await writeColumns(
    {
      list: request.list,
      titleColumn: request.keyColumn,
      titleHeader: request.keyHeader,
      titles: request.keys,
      columns: [statusColumn],
      rows: request.keys.map((_, row) => [asWords(request.status[row] ?? '')]),
    },
    journal,
    null,
    options,
    marksKeeper(request),
  );
  if (!written.ok) return written;
  const [column] = written.value.columns;
  if (!column) throw new Error('Rolecheck: the writer named no status column');
  const report = reportOf(written.value, column, marksWritten(journal));
  if (report.ending !== 'done') return success(report);
  const formatted = await inExcel(
    'mark the rows',
    (context) => putFormats(context, request, column.column, hadMarks(journal), options),
    { undoStep: true },
  );
  if (formatted.ok) return success(report);
  const isCancelled = options.signal?.aborted === true;
  return success(
    isCancelled
      ? { ...report, ending: 'cancelled' }
      : { ...report, ending: 'stopped', problem: formatted.problem },
  );
}

/** No status of ours begins like a formula; whatever does is kept from becoming one. */
function asWords(status: string): string {
  return status.replace(/^[=+\-@']+/u, '');
}

function reportOf(
  { ending, changed, problem }: WriteReport,
  { header, column }: WriteReport['columns'][number],
  marked: number,
): MarkReport {
  return { ending, header, column, marked, changed, ...(problem ? { problem } : {}) };
}

/** The sheet was marked before; perhaps somebody has deleted the status column since. */
function hadMarks(journal: Journal): boolean {
  const entry = journal.last();
  if (entry?.kind !== 'columns') return false;
  const { lists } = parseMarked(entry.settingBefore);
  return lists.some(({ sheet }) => sheet === entry.list.sheetId);
}

/** Rows that were given a status. */
function marksWritten(journal: Journal): number {
  const entry = journal.last();
  if (entry?.kind !== 'columns') return 0;
  return entry.blocks.reduce(
    (sum, { written }) => sum + written.filter(([cell]) => cell !== null && cell !== '').length,
    0,
  );
}

/** Puts the formats in the place of earlier ones: one request, and two more when there were any. */
async function putFormats(
  context: Excel.RequestContext,
  request: MarkRequest,
  column: number,
  hadMarks: boolean,
  options: WorkOptions,
): Promise<void> {
  const { list, status } = request;
  const named = request.columns.filter(({ header }) =>
    status.some((text) => namesColumn(text, header)),
  );
  const rows = Math.max(1, request.keys.length);
  // The rows and columns of this list alone: another on the sheet keeps its marks.
  const scope = (): Excel.Range =>
    context.workbook.worksheets
      .getItem(list.sheetId)
      .getRangeByIndexes(list.firstRow, list.firstColumn, rows, list.columnCount);
  const old = hadMarks ? await ownFormats(context, scope, options) : [];
  await syncWhenFree(
    context,
    () => {
      for (const format of old) format.delete();
      addFormats(context, list, rows, column, named);
    },
    options,
  );
}
