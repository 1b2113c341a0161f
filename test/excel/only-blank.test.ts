/** Writing only where nothing stands yet. */
import { fileColumns, isCodeColumn } from '../../src/core/coding/columns';
import type { CellValue } from '../../src/core/sheet/types';
import type { WriteReport } from '../../src/excel/port';
import {
  good,
  openWorkbook,
  requestFor,
  snapshot,
  valuesAt,
  type OpenWorkbook,
} from './support/workbook';

const posts: CellValue[][] = [
  ['Post no', 'Job title'],
  ['P1', 'Social worker'],
  ['P2', 'Cleaner'],
  ['P3', 'Planner'],
  ['P4', 'Cook'],
];

/** Coded once; then `E3` and `C5:E5` are emptied, and `C4` is the officer's own. */
async function coded(): Promise<OpenWorkbook> {
  const book = await openWorkbook({ sheets: { Posts: posts } });
  good(await book.port.write(await requestFor(book.port)));
  for (const address of ['C3', 'D3', 'C5', 'D5', 'E5']) book.user.type('Posts', address, '');
  book.user.type('Posts', 'C4', 'P-999');
  return book;
}

async function writeAgain(book: OpenWorkbook, onlyBlank: boolean): Promise<WriteReport> {
  const request = await requestFor(book.port);
  const rows = request.rows.map((row) => row.map((cell) => `new ${String(cell)}`));
  return good(await book.port.write({ ...request, rows, onlyBlank }));
}

describe('writing blank rows only', () => {
  it('leaves every row alone that holds a code, and fills one that only has a reason (N062)', async () => {
    const book = await coded();
    const before = snapshot(book);
    const report = await writeAgain(book, true);
    expect(report).toMatchObject({ ending: 'done', written: 2, kept: 2, changed: 0, notKept: 0 });
    expect(valuesAt(book, 'Posts', 1, 2, 4, 3)).toEqual([
      ['R-0', '05', 'as Social worker'],
      ['new R-1', 'new 3-4', 'new as Cleaner'],
      ['P-999', '=1+1', 'as Planner'],
      ['new R-3', 'new +44', 'new as Cook'],
    ]);
    expect(book.port.undoInfo()?.rows).toBe(2);
    expect(good(await book.port.undo())).toEqual({ restored: 2, left: 0 });
    expect(snapshot(book)).toEqual(before);
  });

  it('knows the columns that hold a code from those that only say something of it', () => {
    expect(fileColumns.filter(({ id }) => !isCodeColumn(id)).map(({ id }) => id)).toEqual([
      ...['confidence', 'band', 'why'],
    ]);
    expect(isCodeColumn('grade')).toBe(false);
  });

  it('still verifies each title', async () => {
    const book = await coded();
    const request = await requestFor(book.port);
    book.user.type('Posts', 'B3', 'Caretaker');
    const report = good(await book.port.write({ ...request, onlyBlank: true }));
    expect(report).toMatchObject({ written: 1, kept: 2, changed: 1 });
    expect(valuesAt(book, 'Posts', 2, 2, 1, 2)).toEqual([['', '']]);
  });

  it('fills everything where the columns are new', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    expect(await writeAgain(book, true)).toMatchObject({ written: 4, kept: 0 });
  });

  it('takes a formula for something', async () => {
    const book = await coded();
    book.store.writeCells(book.store.idOf('Posts'), 2, 2, [
      [{ formula: '=A3', numberFormat: 'General' }],
    ]);
    expect(await writeAgain(book, true)).toMatchObject({ written: 1, kept: 3, formulasKept: 0 });
  });

  it('is not what a refill does', async () => {
    const book = await coded();
    expect(await writeAgain(book, false)).toMatchObject({ written: 4, kept: 0 });
    expect(valuesAt(book, 'Posts', 3, 2, 1, 1)).toEqual([['new R-2']]);
  });
});
