/** Our columns stay ours when a list is made a table, or a table a range, between two runs. */
import type { CellValue } from '../../src/core/sheet/types';
import { addTable, good, openWorkbook, requestFor, snapshot, valuesAt } from './support/workbook';

const posts: CellValue[][] = [
  ['Post no', 'Job title'],
  ['P1', 'Social worker'],
  ['P2', 'Cleaner'],
];
const headers = [['Post no', 'Job title', 'Role code', 'SOC 2020', 'Why', '']];

describe('coding again after the list was converted', () => {
  it('fills the same columns of what is a table now, and undo takes back that run alone', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    good(await book.port.write(await requestFor(book.port)));
    await addTable(book, 'Posts', 'A1:E3');
    const before = snapshot(book);
    expect(good(await book.port.locate())?.remembered).toHaveLength(3);
    const report = good(await book.port.write(await requestFor(book.port)));
    expect(report.columns.map(({ column, isNew }) => [column, isNew])).toEqual([
      [2, false],
      [3, false],
      [4, false],
    ]);
    expect(valuesAt(book, 'Posts', 0, 0, 1, 6)).toEqual(headers);
    good(await book.port.undo());
    expect(snapshot(book)).toEqual(before);
  });

  it('fills the same columns of what is a range now', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await addTable(book, 'Posts', 'A1:B3');
    good(await book.port.write(await requestFor(book.port)));
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Posts').tables.getItemAt(0).convertToRange();
      await context.sync();
    });
    const report = good(await book.port.write(await requestFor(book.port)));
    expect(report.columns.every((column) => !column.isNew)).toBe(true);
    expect(valuesAt(book, 'Posts', 0, 0, 1, 6)).toEqual(headers);
  });
});
