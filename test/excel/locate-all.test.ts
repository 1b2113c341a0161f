/** All sheets of a workbook at once. */
import type { CellValue } from '../../src/core/sheet/types';
import { addTable, good, openWorkbook } from './support/workbook';

const rows: CellValue[][] = [
  ['Staff no', 'DOB'],
  ['S1', '01/02/1980'],
];

describe('the lists of a workbook', () => {
  it('are those of the visible sheets with something on them, in the order of the tabs', async () => {
    const book = await openWorkbook({
      sheets: { Staff: rows, Empty: [], Hidden: rows, Sites: [['Site', 'x'], ...rows] },
    });
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Hidden').visibility = 'Hidden';
      context.workbook.worksheets.getItem('Sites').protection.protect();
      await context.sync();
    });
    const places = good(await book.port.locateAll());
    expect(places.map(({ sheetName }) => sheetName)).toEqual(['Staff', 'Sites']);
    expect(places.map(({ sheetProtected }) => sheetProtected)).toEqual([false, true]);
    expect(good(await book.port.locate())).toMatchObject(places[0] ?? {});
    expect(places[1]?.sample).toEqual([['Site', 'x'], ...rows]);
  });

  it('are the first table of a sheet with tables', async () => {
    const wide = rows.map((row) => [...row, '', ...row]);
    const book = await openWorkbook({ sheets: { Staff: wide } });
    await addTable(book, 'Staff', 'A1:B2');
    await addTable(book, 'Staff', 'D1:E2');
    const [place] = good(await book.port.locateAll());
    expect(place).toMatchObject({ table: { name: 'Table1' }, area: { column: 0, columns: 2 } });
    expect(place?.sample).toEqual(rows);
    expect(place?.tables).toHaveLength(2);
    expect(place?.headerKnown).toBe(true);
  });

  it('are none in an empty workbook', async () => {
    const book = await openWorkbook({ sheets: { Staff: [] } });
    expect(good(await book.port.locateAll())).toEqual([]);
  });

  it('take three requests and few bytes, however many there are', async () => {
    const long = Array.from({ length: 3_000 }, (_, row): CellValue[] =>
      Array.from({ length: 60 }, (_cell, column) => `value ${String(row * column)}`),
    );
    const sheets = Object.fromEntries(
      Array.from({ length: 30 }, (_, sheet) => [`Sheet ${String(sheet)}`, long]),
    );
    const book = await openWorkbook({ sheets, profile: 'web' });
    const places = good(await book.port.locateAll());
    expect(places).toHaveLength(30);
    for (const { sample, area } of places) {
      expect(area.rows).toBe(3_000);
      expect(sample.length).toBeGreaterThanOrEqual(20);
    }
    expect(book.host.stats.syncs).toBe(3);
    expect(book.host.stats.maxResponse).toBeLessThan(1_500_000);
  });

  it('are sampled more sparingly where cells are very long', async () => {
    const long = Array.from({ length: 300 }, () => ['x'.repeat(9_000), 'y']);
    const sheets = { A: [['Note', 'y'], ...long], B: [['Note', 'y'], ...long], C: rows };
    const book = await openWorkbook({ sheets, profile: 'web' });
    const places = good(await book.port.locateAll());
    expect(places.map(({ sample }) => sample[0]?.[0])).toEqual(['Note', 'Note', 'Staff no']);
  });

  it('are not found while a cell is typed in', async () => {
    const book = await openWorkbook({ sheets: { Staff: rows } });
    book.host.faults.cellEditMode = true;
    expect(await book.port.locateAll()).toMatchObject({ ok: false, problem: { kind: 'editing' } });
  });
});
