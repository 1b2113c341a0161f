/** Where a list is found on sheets as people have them. */
import { paneColumns } from '../../src/core/coding/columns';
import type { CellValue } from '../../src/core/sheet/types';
import type { ListPlace, PlaceChoice } from '../../src/excel/port';
import { assume } from '../../src/taskpane/code-jobs/assume';
import {
  addTable,
  findList,
  good,
  openWorkbook,
  requestFor,
  valuesAt,
  type OpenWorkbook,
} from './support/workbook';

const posts: CellValue[][] = [
  ['Post no', 'Job title', 'Service'],
  ['P1', 'Social worker', 'Adults'],
  ['P2', 'Care assistant', 'Adults'],
];
const lookup: CellValue[][] = [
  ['Code', 'Label'],
  ['A', 'Adults'],
  ['B', 'Children'],
];
/** The posts, a gap, the lookup. */
const beside = posts.map((row, at) => [...row, '', ...(lookup[at] ?? [])]);

async function place(book: OpenWorkbook, choice: PlaceChoice = {}): Promise<ListPlace> {
  const found = good(await book.port.locate(choice));
  if (!found) throw new Error('No list was found');
  return found;
}

const addresses = ({ tables, plain }: ListPlace): unknown => ({
  tables: tables.map(({ address }) => address),
  plain: plain?.map(({ address }) => address),
});

describe('a selection', () => {
  it('of a whole column is never loaded: the list is found in three requests (N058)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    book.user.select('Posts', 'B:B');
    expect(await place(book)).toMatchObject({ area: { rows: 3, columns: 3 } });
    expect(book.host.stats.syncs).toBeLessThanOrEqual(3);
    expect(book.host.stats.maxResponse).toBeLessThan(20_000);
  });

  it('of several areas is no obstacle, and takes a text in its active cell alone (N059)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    book.user.select('Posts', 'B2:B3,D2:D3');
    expect(await place(book)).toMatchObject({ area: { rows: 3, columns: 3 } });
    const address = good(await book.port.putInCell('P-014'));
    const cells = book.store.readValues(book.store.idOf('Posts'), {
      ...{ row: 0, column: 0, rows: 9, columns: 9 },
    });
    expect(cells.flat().filter((cell) => cell === 'P-014')).toHaveLength(1);
    expect(address).toMatch(/^[BD]2$/u);
  });

  it('of a chart still finds the list, and is said where a cell is needed (N060)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    book.host.book.objectSelected = true;
    expect(await place(book)).toMatchObject({ sheetName: 'Posts', area: { rows: 3 } });
    expect(await book.port.putInCell('P-014')).toMatchObject({
      ok: false,
      problem: { kind: 'no-cell', what: 'No cell is selected.' },
    });
  });

  it('of a chart falls back to the table that was looked at last (N060)', async () => {
    const book = await openWorkbook({ sheets: { Posts: beside } });
    await addTable(book, 'Posts', 'A1:C3');
    await addTable(book, 'Posts', 'E1:F3');
    book.user.select('Posts', 'E2');
    const lastTableId = (await place(book)).table?.id ?? '';
    book.host.book.objectSelected = true;
    expect((await place(book, { lastTableId })).area).toMatchObject({ column: 4 });
    expect((await place(book)).area).toMatchObject({ column: 0 });
  });
});

describe('several lists on a sheet', () => {
  it('are told with their addresses, tables and plain ones (N070)', async () => {
    const book = await openWorkbook({ sheets: { Posts: beside } });
    expect(addresses(await place(book))).toEqual({ tables: [], plain: ['A1:C3', 'E1:F3'] });
    await addTable(book, 'Posts', 'A1:C3');
    expect(addresses(await place(book))).toEqual({ tables: ['A1:C3'], plain: ['E1:F3'] });
    await addTable(book, 'Posts', 'E1:F3');
    expect(addresses(await place(book))).toEqual({ tables: ['A1:C3', 'E1:F3'], plain: [] });
  });

  it('can be chosen from: a plain list beside a table, and the table again (N070)', async () => {
    const rows = posts.map((row, at) => [...(lookup[at] ?? []), '', ...row]);
    const book = await openWorkbook({ sheets: { Posts: rows } });
    await addTable(book, 'Posts', 'A1:B3');
    const [plain] = (await place(book)).plain ?? [];
    const chosen = await place(book, plain && { plain });
    expect(chosen).toMatchObject({ table: null, chosen: plain, area: { column: 3, columns: 3 } });
    expect(chosen.sample).toEqual(posts);
    expect(assume(chosen)).toMatchObject({ address: 'D1:F3', fields: { title: { column: 4 } } });
    const tableId = chosen.tables[0]?.id ?? '';
    expect(await place(book, { tableId })).toMatchObject({ table: { id: tableId } });
  });

  it('are no columns of ours and no remarks (N070)', async () => {
    const rows = posts.map((row, at) => [
      ...[...row, ''],
      ...paneColumns.map(({ header }) => (at === 0 ? header : 'A-1')),
      ...['', at === 1 ? 'Ask payroll' : ''],
    ]);
    const book = await openWorkbook({ sheets: { Posts: rows } });
    expect(addresses(await place(book))).toEqual({ tables: [], plain: ['A1:C3'] });
  });

  it('one under another in the same columns are not offered as one (N070)', async () => {
    const book = await openWorkbook({ sheets: { Posts: [...posts, ['', '', ''], ...posts] } });
    await addTable(book, 'Posts', 'A5:C7');
    expect(addresses(await place(book))).toEqual({ tables: ['A5:C7'], plain: [] });
  });

  it('a table ends where Excel says, and not with what stands beside it (N061)', async () => {
    const note = posts.map((row, at) => [...row, at === 1 ? 'mine' : '']);
    const book = await openWorkbook({ sheets: { Posts: note } });
    await addTable(book, 'Posts', 'A1:C3');
    const found = await place(book);
    expect(found).toMatchObject({ area: { columns: 3 }, lastUsedColumn: 3 });
    expect(assume(found)?.list).toMatchObject({ columnCount: 3, lastUsedColumn: 3 });
  });
});

describe('a sheet far bigger than its list', () => {
  it('is read as far as the list goes: a stray cell in XFD1048576 (N057)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts }, profile: 'web' });
    book.user.type('Posts', 'XFD1048576', 'stray');
    const { list, titleColumn } = await findList(book.port);
    expect(list).toMatchObject({ columnCount: 3, rowCount: 1_048_575 });
    const read = good(await book.port.read(list, [titleColumn]));
    expect(read).toMatchObject({ rowCount: 2, stoppedEarly: true });
    expect(book.host.stats.syncs).toBeLessThan(12);
    expect(book.host.stats.maxResponse).toBeLessThan(2_000_000);
  });

  it('is not made bigger by cells with a format alone (N057)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Posts');
      sheet.getRange('XFD1048576').format.fill.color = '#FF0000';
      await context.sync();
    });
    expect(await place(book)).toMatchObject({ area: { rows: 3, columns: 3 }, lastUsedColumn: 2 });
  });

  it('goes on below a gap (N056)', async () => {
    const gap = Array.from({ length: 800 }, () => ['', '', '']);
    const book = await openWorkbook({ sheets: { Posts: [...posts, ...gap, ...posts.slice(1)] } });
    const { list, titleColumn } = await findList(book.port);
    const read = good(await book.port.read(list, [titleColumn]));
    expect(read).toMatchObject({ rowCount: 804, stoppedEarly: false });
  });
});

describe('columns of the officer’s own that are headed like ours', () => {
  it('are neither filled nor read as ours: codes go into new columns beside (N062) (N063)', async () => {
    const rows = posts.map((row, at) => [...row, ['Role code', 'P-1', ''][at] ?? '', 'Note']);
    const book = await openWorkbook({ sheets: { Posts: rows } });
    book.user.type('Posts', 'D3', '=B3');
    const before = valuesAt(book, 'Posts', 0, 0, 3, 5);
    expect(assume(await place(book))?.own).toEqual([]);
    const report = good(await book.port.write(await requestFor(book.port)));
    expect(report).toMatchObject({ ending: 'done', written: 2 });
    expect(report.columns.map(({ header, column }) => [header, column])).toEqual([
      ...[
        ['Role code (Rolecheck)', 5],
        ['SOC 2020', 6],
        ['Why', 7],
      ],
    ]);
    expect(valuesAt(book, 'Posts', 0, 0, 3, 5)).toEqual(before);
    const sheet = book.store.idOf('Posts');
    const d3 = { row: 2, column: 3, rows: 1, columns: 1 };
    expect(book.store.readFormulas(sheet, d3)).toEqual([['=B3']]);
  });
});

describe('sheets', () => {
  // Excel itself takes no brackets in a sheet's name, nor an apostrophe at its ends.
  it.each(["Bob's 'list' (v2)", ' leads', 'x'.repeat(31), 'a!b', 'Übersicht 表', '=1+1'])(
    'called %j are found, read, shown and written by id (N066)',
    async (name) => {
      const book = await openWorkbook({ sheets: { Other: [], [name]: posts } });
      book.user.activate(name);
      const { list, titleColumn } = await findList(book.port);
      expect(good(await book.port.read(list, [titleColumn])).rowCount).toBe(2);
      expect(good(await book.port.show(list.sheetId, 2, 1))).toEqual({ hidden: false });
      const looks = good(await book.port.looksOf([{ list, columns: [titleColumn] }]));
      expect(looks).toEqual([{ hiddenRows: 0, hiddenColumns: [], merged: null }]);
      book.user.select(name, 'D2');
      expect(good(await book.port.putInCell('x'))).toBe('D2');
    },
  );

  it('that are hidden, very hidden ones too, are left out of a whole workbook, and none is made (N071)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts, Hidden: posts, Backup: posts } });
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Hidden').visibility = 'Hidden';
      context.workbook.worksheets.getItem('Backup').visibility = 'VeryHidden';
      await context.sync();
    });
    const places = good(await book.port.locateAll());
    expect(places.map(({ sheetName }) => sheetName)).toEqual(['Posts']);
    expect(book.store.sheets()).toHaveLength(3);
  });

  it('that were deleted are said to be gone, and renamed and moved ones are found (N067)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts, Other: posts } });
    const { list, titleColumn } = await findList(book.port);
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Posts');
      sheet.name = 'Renamed';
      sheet.position = 1;
      await context.sync();
    });
    expect(good(await book.port.show(list.sheetId, 1, 1))).toEqual({ hidden: false });
    expect(good(await book.port.read(list, [titleColumn])).rowCount).toBe(2);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Renamed').delete();
      await context.sync();
    });
    const gone = { ok: false, problem: { kind: 'gone' } };
    expect(await book.port.show(list.sheetId, 1, 1)).toMatchObject(gone);
    expect(await book.port.read(list, [titleColumn])).toMatchObject(gone);
    expect(await place(book)).toMatchObject({ sheetName: 'Other' });
  });
});
