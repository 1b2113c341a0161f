/** The columns themselves: what they are before we come, and making the new ones. */
import { headerText } from './headers';
import type { ColumnRecord } from './journal';
import type { Target } from './place';
import type { ListRef, WorkOptions, WriteRequest } from './port';
import { putWords } from './put-cells';
import { syncWhenFree } from './run';

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

/** Columns as they are before we come. One request, for which something else may be queued too. */
export async function readRecords<T>(
  context: Excel.RequestContext,
  { list }: WriteRequest,
  targets: readonly Target[],
  more: () => T,
  options: WorkOptions,
): Promise<{
  readonly records: readonly ColumnRecord[];
  readonly bold: boolean;
  readonly more: T;
}> {
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
      return { headers, beside, more: more() };
    },
    options,
  );
  const bold = seen.beside.format.font.bold;
  const records = targets.map((target, at) => {
    const header = seen.headers[at];
    return {
      target,
      width: header?.format.useStandardWidth === false ? header.format.columnWidth : null,
      madeBold: bold && target.kind === 'free' && header?.format.font.bold !== true,
      headerFormat: String(header?.numberFormat[0]?.[0] ?? 'General'),
    };
  });
  return { records, bold, more: seen.more };
}

/** The headers of a list, queued for a look just before its columns are made. */
export interface QueuedHeaders {
  /** Which of the columns are still to be made; undefined when the list is no longer as it was. */
  missing(): readonly Target[] | undefined;
}

export function queueHeaders(
  context: Excel.RequestContext,
  { sheetId, headerRow }: Pick<ListRef, 'sheetId' | 'headerRow'>,
  title: { readonly column: number; readonly header: string },
  targets: readonly Target[],
): QueuedHeaders {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cells = [title, ...targets].map(({ column }) => {
    const cell = sheet.getCell(headerRow, column).untrack();
    cell.load('values');
    return cell;
  });
  return {
    missing() {
      const [first, ...texts] = cells.map(({ values }) => headerText(values[0]?.[0]));
      const isNew = (at: number): boolean => targets[at]?.kind !== 'own' && texts[at] === '';
      const isAsItWas = targets.every(
        ({ header }, at) => isNew(at) || texts[at] === headerText(header),
      );
      if (first !== headerText(title.header) || !isAsItWas) return undefined;
      return targets.filter((_, at) => isNew(at));
    },
  };
}

/**
 * Makes the new columns: in the table, or as headers over empty cells.
 *
 * @param isMade for columns that are there already, of which an undo may have begun to take the looks
 */
export function addColumns(
  context: Excel.RequestContext,
  list: Pick<ListRef, 'sheetId' | 'headerRow' | 'table'>,
  targets: readonly Target[],
  bold: boolean,
  isMade = false,
): void {
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  for (const target of targets) {
    if (target.kind === 'own') continue;
    const isGrown = target.kind === 'grow' && list.table !== null;
    if (isGrown && !isMade)
      sheet.tables.getItem(list.table.id).columns.add(-1, undefined, target.header);
    // Only now: a cell asked for before would move aside with the growing table.
    const header = sheet.getCell(list.headerRow, target.column).untrack();
    if (!isGrown) {
      if (!isMade) putWords(header, target.header);
      if (bold) header.format.font.bold = true;
    }
    const characters = widths.get(target.out.id);
    if (characters !== undefined) {
      header.format.columnWidth = characters * POINTS_A_CHARACTER + POINTS_A_CELL;
    }
  }
}
