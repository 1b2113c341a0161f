/** Adds a sheet of its own, for trying things on. */
import type { CellGrid } from '../core/sheet/types';
import type { Outcome } from './problems';
import { putValues } from './put-cells';
import { inExcel } from './run';

/**
 * Brings the sheet of that name to the front; where there is none, adds it with the rows given, all
 * of them text. Other sheets are left alone.
 */
export function openSheet(name: string, rows: CellGrid): Promise<Outcome<null>> {
  return inExcel('add a sheet', async (context) => {
    const { worksheets } = context.workbook;
    const there = worksheets.getItemOrNullObject(name);
    there.load('id');
    await context.sync();
    if (!there.isNullObject) {
      there.activate();
      await context.sync();
      return null;
    }
    const sheet = worksheets.add(name);
    const width = rows[0]?.length ?? 1;
    const range = sheet.getRangeByIndexes(0, 0, rows.length, width).untrack();
    putValues(
      range,
      rows,
      rows.map((row) => row.map(() => '@')),
    );
    const header = sheet.getRangeByIndexes(0, 0, 1, width).untrack();
    header.format.font.bold = true;
    range.format.autofitColumns();
    sheet.activate();
    await context.sync();
    return null;
  });
}
