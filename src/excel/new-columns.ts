/** The columns themselves: what they are before we come, and making the new ones. */
import type { Block } from './blocks';
import { queueBefore, type QueuedBefore } from './before';
import type { ColumnRecord } from './journal';
import type { Target } from './place';
import { syncWhenFree } from './run';
import type { WorkOptions, WriteRequest } from './port';

/** Widths of new columns in characters; a column not named here gets the sheet's own width. */
const widths: ReadonlyMap<string, number> = new Map([
  ['role', 10],
  ['role-label', 30],
  ['band', 9],
  ['why', 60],
  ['status', 18],
]);

/** A character's width and a cell's margins in points, for Excel's default font. */
const POINTS_A_CHARACTER = 5.25;
const POINTS_A_CELL = 3.75;

/** Columns as they are before we come, and the first block's cells, in one request. */
export async function readRecords(
  context: Excel.RequestContext,
  request: WriteRequest,
  targets: readonly Target[],
  first: Block,
  options: WorkOptions,
): Promise<{
  readonly records: readonly ColumnRecord[];
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
export function addColumns(
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
