/** Takes a column of ours out of the middle of a table. */
import { areaOf } from './locate';
import { syncWhenFree } from './run';
import type { ListRef, WorkOptions } from './port';

/**
 * Deletes the table column that stands in a column of the sheet. Excel moves the cells right of it
 * back, but not their widths: these follow here, and the last column gets the width that ours had.
 *
 * @param width what the column's was before it was ours, in points; null for the sheet's own
 * @returns false when the header is in no table
 */
export async function removeTableColumn(
  context: Excel.RequestContext,
  { sheetId, headerRow }: Pick<ListRef, 'sheetId' | 'headerRow'>,
  column: number,
  width: number | null,
  options: WorkOptions,
): Promise<boolean> {
  const seen = await syncWhenFree(
    context,
    () => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const header = sheet.getCell(headerRow, column).untrack();
      const tables = header.getTables(false);
      header.load('values');
      tables.load('items/id');
      return { header, tables };
    },
    options,
  );
  const id = seen.tables.items[0]?.id;
  if (id === undefined) return false;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = await syncWhenFree(
    context,
    () => {
      const whole = sheet.tables.getItem(id).getRange().untrack();
      whole.load('rowIndex,columnIndex,rowCount,columnCount');
      return whole;
    },
    options,
  );
  const area = areaOf(range);
  if (area.row !== headerRow) return false;
  const after = Array.from({ length: area.column + area.columns - column - 1 }, (_, at) => at);
  const beyond = await syncWhenFree(
    context,
    () =>
      after.map((at) => {
        const cell = sheet.getCell(headerRow, column + at + 1).untrack();
        cell.load('format/columnWidth,format/useStandardWidth');
        return cell;
      }),
    options,
  );
  const widths = beyond.map(({ format }) => (format.useStandardWidth ? null : format.columnWidth));
  await syncWhenFree(
    context,
    () => {
      // The column last: as long as it is there, it is found again when something fails before.
      for (const [at, points] of [...widths, width].entries()) {
        const cell = sheet.getCell(headerRow, column + at).untrack();
        if (points === null) cell.format.useStandardWidth = true;
        else cell.format.columnWidth = points;
      }
      sheet.tables
        .getItem(id)
        .columns.getItemAt(column - area.column)
        .delete();
    },
    options,
  );
  return true;
}
