/** Puts a code into the active cell. */
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
