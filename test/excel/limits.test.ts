/** Big lists within Excel's limits: few requests, none of them large. */
import type { CellValue } from '../../src/core/sheet/types';
import {
  cellsFor,
  findList,
  good,
  openWorkbook,
  requestFor,
  valuesAt,
  snapshot,
} from './support/workbook';
import type { ListRef } from '../../src/excel/port';

const MEGABYTE = 1_000_000;

/** A made-up post list, twelve columns wide. */
function postList(rows: number): CellValue[][] {
  const headers = [
    ...['Post no', 'Job title', 'Directorate', 'Department', 'Employer', 'Grade', 'Hours', 'FTE'],
    ...['Start date', 'Contract', 'Cost centre', 'Notes'],
  ];
  const titles = ['Senior revenues officer (council tax)', 'Teaching assistant level 2', 'Cleaner'];
  const places = ['Elm Lane Primary School', 'Hill Top Academy', 'Town Hall'];
  return [
    headers,
    ...Array.from({ length: rows }, (_, row): CellValue[] => [
      `P${String(100000 + row)}`,
      `${titles[row % 3] ?? ''} ${String(row % 700)}`,
      'Resources and regeneration',
      'Revenues and benefits service',
      places[row % 3] ?? '',
      `G${String(row % 14)}`,
      37,
      1,
      45000 + (row % 900),
      'Permanent',
      `CC${String(row % 120)}`,
      row % 10 === 0 ? 'Long-standing note about where the post sits in the structure' : '',
    ]),
  ];
}

describe('20,000 posts of 12 columns on the web', () => {
  it('are found, read, written and read back in at most 15 requests of at most 2 MB', async () => {
    const book = await openWorkbook({ sheets: { Posts: postList(20_000) }, profile: 'web' });
    const { list, titleColumn, titleHeader } = await findList(book.port);
    const context = [titleColumn, 3, 4, 5];
    const read = good(await book.port.read(list, context));
    const titles = read.columns[0] ?? [];
    // As long as the pane's: seven columns, the last of them a sentence.
    const columns = ['role', 'role-label', 'soc2000', 'soc2010', 'soc2020', 'band', 'why'].map(
      (id) => ({ id, header: id, type: 'text' as const }),
    );
    const why =
      'Matched "revenues officer" in the ONS index; ignored "Senior", "(council tax)"; department decided.';
    const rows = titles.map(() => [
      'A-003',
      'Revenues and benefits officer',
      '4122',
      '4122',
      '4122',
      'Likely',
      why,
    ]);
    const report = good(
      await book.port.write({
        list: { ...list, rowCount: read.rowCount },
        ...{ titleColumn, titleHeader, titles, columns, rows },
      }),
    );
    expect(report).toMatchObject({ ending: 'done', written: 20_000, notKept: 0 });
    const { syncs, maxRequest, maxResponse } = book.host.stats;
    // What tells rows apart is read, the journal is saved, and the first block looked at, before the first cell is written.
    expect(syncs).toBeLessThanOrEqual(15);
    expect(maxRequest).toBeLessThanOrEqual(2 * MEGABYTE);
    expect(maxResponse).toBeLessThanOrEqual(2 * MEGABYTE);
    expect(valuesAt(book, 'Posts', 20_000, 12, 1, 7)).toEqual([rows[0]]);
  }, 60_000);
});

describe('50,000 posts on the web', () => {
  it('are coded, coded again and taken back, no request over 2 MB', async () => {
    const book = await openWorkbook({ sheets: { Posts: postList(50_000) }, profile: 'web' });
    const request = await requestFor(book.port);
    const report = good(await book.port.write(request));
    expect(report).toMatchObject({ ending: 'done', written: 50_000, notKept: 0, changed: 0 });
    expect(valuesAt(book, 'Posts', 50_000, 12, 1, 3)).toEqual([
      [...cellsFor(request.titles[49_999] ?? '', 49_999)],
    ]);
    const again = good(await book.port.write(await requestFor(book.port)));
    expect(again).toMatchObject({ ending: 'done', written: 50_000 });
    good(await book.port.undo());
    good(await book.port.undo());
    const id = book.store.idOf('Posts');
    expect(book.store.usedBlock(id, true)?.columns).toBe(12);
    const block = { row: 0, column: 12, rows: 50_001, columns: 3 };
    const formats = book.store.readNumberFormats(id, block);
    expect(new Set(formats.flat())).toEqual(new Set(['General']));
    expect(book.host.stats.maxRequest).toBeLessThanOrEqual(2 * MEGABYTE);
    expect(book.host.stats.maxResponse).toBeLessThanOrEqual(2 * MEGABYTE);
  }, 120_000);
});

describe('very long cells', () => {
  it('are read in smaller blocks when Excel finds a response too big', async () => {
    const long = 'x'.repeat(30_000);
    const rows: CellValue[][] = [
      ['Job title', 'Notes'],
      ...Array.from({ length: 900 }, (_, row): CellValue[] => [row < 300 ? 'Cleaner' : long, 'n']),
    ];
    const book = await openWorkbook({ sheets: { Posts: rows }, profile: 'web' });
    const list: ListRef = {
      sheetId: book.store.idOf('Posts'),
      table: null,
      ...{ headerRow: 0, firstRow: 1, rowCount: 900, firstColumn: 0, columnCount: 2 },
      lastUsedColumn: 1,
    };
    const read = good(await book.port.read(list, [0]));
    expect(read.columns[0]).toHaveLength(900);
    expect(read.columns[0]?.[899]).toBe(long);
  }, 60_000);
});

describe('a stray cell at the far end of the sheet', () => {
  it('does not make Rolecheck read a million rows or sixteen thousand columns', async () => {
    const book = await openWorkbook({ sheets: { Posts: postList(50) }, profile: 'web' });
    book.store.writeCells(book.store.idOf('Posts'), 1_048_575, 16_383, [[{ value: ' ' }]]);
    const { list, titleColumn } = await findList(book.port);
    const read = good(await book.port.read(list, [titleColumn]));
    expect(read).toMatchObject({ rowCount: 50, stoppedEarly: true });
    expect(book.host.stats.syncs).toBeLessThanOrEqual(5);
    expect(book.host.stats.maxResponse).toBeLessThanOrEqual(2 * MEGABYTE);
  });
});

describe('the oldest Excel that Rolecheck knows', () => {
  it('can do all of it', async () => {
    const book = await openWorkbook({
      sheets: { Posts: postList(40) },
      profile: 'ltsc2021',
      excelApi: '1.9',
    });
    const before = snapshot(book);
    const report = good(await book.port.write(await requestFor(book.port)));
    expect(report).toMatchObject({ ending: 'done', written: 40 });
    const stop = good(await book.port.watch(() => undefined));
    stop();
    good(await book.port.undo());
    expect(snapshot(book)).toEqual(before);
  });
});
