/** Shows a single cell. */
import { inExcel } from './run';
import type { ShownCell } from './port';
import type { Outcome } from './problems';

/** Selects a cell; Excel scrolls it into view, unless it is hidden. */
export function showCell(
  sheetId: string,
  row: number,
  column: number,
): Promise<Outcome<ShownCell>> {
  return inExcel('show the cell', async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    const cell = sheet.getCell(row, column).untrack();
    cell.load('hidden');
    cell.select();
    await context.sync();
    return { hidden: cell.hidden };
  });
}
