/** Single cells: puts a code into one, shows one. */
import { inExcel, CannotGoOn } from './run';
import { problem, type Outcome } from './problems';

/** Writes text as text into the active cell and says where that was, such as `C7`. */
export function putInCell(text: string): Promise<Outcome<string>> {
  return inExcel(
    'put in the cell',
    async (context) => {
      const cell = context.workbook.getActiveCell();
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      cell.load('address');
      protection.load('protected');
      await context.sync();
      if (protection.protected) {
        throw new CannotGoOn(problem('protected', 'put in the cell'));
      }
      cell.numberFormat = [['@']];
      cell.values = [[text]];
      await context.sync();
      return cell.address.slice(cell.address.lastIndexOf('!') + 1);
    },
    { undoStep: true },
  );
}

/** Selects a cell; Excel scrolls it into view. */
export function showCell(sheetId: string, row: number, column: number): Promise<Outcome<null>> {
  return inExcel('show the cell', async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).untrack().select();
    await context.sync();
    return null;
  });
}
