/** What cannot be seen of a list: hidden rows and columns, merged cells. */
import type { ListLooks } from '../../src/excel/port';
import { findList, good, openWorkbook, type OpenWorkbook } from './support/workbook';

const posts = [
  ['Post no', 'Job title', 'Grade'],
  ...Array.from({ length: 12 }, (_, at) => [`P${String(at)}`, 'Social worker', 'G9']),
];

async function looks(book: OpenWorkbook, more: readonly number[] = []): Promise<ListLooks> {
  const { list, titleColumn } = await findList(book.port);
  const [found] = good(await book.port.looksOf([{ list, columns: [titleColumn, ...more] }]));
  if (!found) throw new Error('No looks');
  return found;
}

async function change(book: OpenWorkbook, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await book.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Posts'));
    await context.sync();
  });
}

describe('what cannot be seen of a list', () => {
  it('is nothing where all of it is shown, and takes one request', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const { list } = await findList(book.port);
    const before = book.host.stats.syncs;
    expect(good(await book.port.looksOf([{ list, columns: [1] }]))).toEqual([
      { hiddenRows: 0, hiddenColumns: [], merged: null },
    ]);
    expect(book.host.stats.syncs).toBe(before + 1);
  });

  it('are rows that a filter or a person has hidden (N053) (N054)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await change(book, (sheet) => {
      sheet.getRange('3:5').rowHidden = true;
      sheet.getRange('9:9').rowHidden = true;
      sheet.getRange('40:40').rowHidden = true;
    });
    expect(await looks(book)).toMatchObject({ hiddenRows: 4, hiddenColumns: [] });
  });

  it('are columns of the list that are hidden (N054)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await change(book, (sheet) => {
      sheet.getRange('C:C').columnHidden = true;
    });
    expect(await looks(book, [2])).toMatchObject({ hiddenRows: 0, hiddenColumns: [2] });
  });

  it('are merged cells, with the rows that have no title of their own (N052)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await change(book, (sheet) => {
      sheet.getRange('B2:B6').merge();
      sheet.getRange('A9:B10').merge();
      sheet.getRange('C11:C12').merge();
    });
    expect((await looks(book)).merged).toEqual({ addresses: ['B2:B6', 'A9:B10'], rowsWithout: 6 });
    expect((await looks(book, [2])).merged).toMatchObject({
      addresses: ['B2:B6', 'A9:B10', 'C11:C12'],
    });
  });

  it('are too many merged cells for Excel to tell of (N052)', async () => {
    const many = Array.from({ length: 1_100 }, (_, at) => [`P${String(at)}`, 'Cook', 'G1']);
    const book = await openWorkbook({ sheets: { Posts: [posts[0] ?? [], ...many] } });
    for (let row = 1; row < 1_050; row += 2) {
      book.store.merge(book.store.idOf('Posts'), { row, column: 1, rows: 2, columns: 1 });
    }
    expect(await looks(book)).toMatchObject({ merged: 'many', hiddenRows: 0 });
  });

  it('is told without merged cells by an Excel that does not know of them', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts }, excelApi: '1.9' });
    await change(book, (sheet) => {
      sheet.getRange('B2:B6').merge();
      sheet.getRange('8:8').rowHidden = true;
    });
    expect(await looks(book)).toEqual({ hiddenRows: 1, hiddenColumns: [], merged: null });
  });

  it('says of a cell that is shown whether it can be seen, and unhides nothing (N054)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const { list } = await findList(book.port);
    await change(book, (sheet) => {
      sheet.getRange('3:3').rowHidden = true;
    });
    expect(good(await book.port.show(list.sheetId, 2, 1))).toEqual({ hidden: true });
    expect(good(await book.port.show(list.sheetId, 3, 1))).toEqual({ hidden: false });
    expect(await looks(book)).toMatchObject({ hiddenRows: 1 });
  });
});
