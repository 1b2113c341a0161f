/** A sheet filled with rows on request. */
import type { CellValue } from '../../src/core/sheet/types';
import { addTable, good, openWorkbook, snapshot, valuesAt } from './support/workbook';

const rows: CellValue[][] = [
  ['Title', 'Posts', 'Note'],
  ['=1+1', 12, '05'],
  ['+44 cleaner', 1, '3-4'],
  ["'quoted", 2, ''],
];

describe('putting a sheet', () => {
  it('adds it with text that stays text, and other sheets are as they were', async () => {
    const book = await openWorkbook({ sheets: { Posts: [['Job title'], ['Cook']] } });
    const posts = snapshot(book);
    expect(good(await book.port.putSheet('Decisions', rows))).toBe('Decisions');
    expect(valuesAt(book, 'Decisions', 0, 0, 4, 3)).toEqual(rows);
    const id = book.store.idOf('Decisions');
    expect(book.store.readFormulas(id, { row: 0, column: 0, rows: 4, columns: 3 }).flat()).toEqual(
      new Array(12).fill(''),
    );
    expect(book.store.activeSheet()).toBe(id);
    expect(book.store.sheets()[1]).toMatchObject({ frozenRows: 1 });
    expect(book.store.readFormat(id, 0, 0)).toMatchObject({ bold: true });
    book.store.removeSheet(id);
    expect(snapshot(book)).toEqual(posts);
  });

  it('fills its own sheet anew, nothing of the old rows left', async () => {
    const book = await openWorkbook({ sheets: { Posts: [['x']] } });
    good(await book.port.putSheet('Decisions', rows));
    const id = book.store.idOf('Decisions');
    book.store.writeFormat(id, { row: 3, column: 0, rows: 1, columns: 3 }, { fill: '#FFFF00' });
    expect(good(await book.port.putSheet('decisions', rows.slice(0, 2)))).toBe('Decisions');
    expect(valuesAt(book, 'Decisions', 0, 0, 4, 3)).toEqual([
      ...rows.slice(0, 2),
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(book.store.readFormat(id, 3, 0)).toEqual({});
    expect(book.store.sheets()).toHaveLength(2);
  });

  it("leaves somebody else's sheet of that name alone, and finds its own again behind it", async () => {
    const theirs = [['Title', 'Posts', 'Note', 'Mine'], ['x']];
    const book = await openWorkbook({ sheets: { Decisions: theirs } });
    expect(good(await book.port.putSheet('Decisions', rows))).toBe('Decisions (2)');
    expect(good(await book.port.putSheet('Decisions', rows))).toBe('Decisions (2)');
    expect(valuesAt(book, 'Decisions', 0, 0, 1, 4)).toEqual([theirs[0]]);
    await addTable(book, 'Decisions (2)', 'A1:C4');
    expect(good(await book.port.putSheet('Decisions', rows))).toBe('Decisions (3)');
  });

  it.each([
    ['beside the rows', 1, 5],
    ['right beside the header', 0, 3],
    ['right beside a row', 2, 3],
    ['below them', 9, 0],
    ['below and beside', 9, 9],
  ])("leaves a sheet of its own alone that has somebody's remark %s", async (_, row, column) => {
    const book = await openWorkbook({ sheets: { Posts: [['x']] } });
    good(await book.port.putSheet('Decisions', rows));
    const id = book.store.idOf('Decisions');
    book.store.writeCells(id, row, column, [[{ value: 'agreed with HR' }]]);
    const before = valuesAt(book, 'Decisions', 0, 0, 12, 12);
    expect(good(await book.port.putSheet('Decisions', rows.slice(0, 2)))).toBe('Decisions (2)');
    expect(valuesAt(book, 'Decisions', 0, 0, 12, 12)).toEqual(before);
    expect(good(await book.port.putSheet('Decisions', rows))).toBe('Decisions (2)');
    expect(valuesAt(book, 'Decisions (2)', 0, 0, 4, 3)).toEqual(rows);
  });

  it('holds 5,000 rows of 13 on the web, and can begin again after a failure', async () => {
    const book = await openWorkbook({ sheets: { Posts: [['x']] }, profile: 'web' });
    const cell = 'because "this" is what was decided for it in the review ';
    const many = Array.from({ length: 5_001 }, (_, row) =>
      Array.from({ length: 13 }, (__, column) => `${cell}${String(row)}/${String(column)}`),
    );
    book.host.faults.fail({ request: 4, code: 'RequestAborted' });
    expect((await book.port.putSheet('Decisions', many)).ok).toBe(false);
    book.host.stats.reset();
    expect(good(await book.port.putSheet('Decisions', many))).toBe('Decisions');
    expect(book.host.stats.maxRequest).toBeLessThan(2_000_000);
    expect(valuesAt(book, 'Decisions', 0, 0, 5_001, 13)).toEqual(many);
    expect(book.store.sheets()).toHaveLength(2);
  }, 60_000);

  it('cuts a name that Excel would refuse for its length', async () => {
    const name = 'A name of more than thirty-one characters';
    const book = await openWorkbook({ sheets: { [name.slice(0, 31)]: [['theirs']] } });
    expect(good(await book.port.putSheet(name, rows))).toBe(`${name.slice(0, 27)} (2)`);
  });
});
