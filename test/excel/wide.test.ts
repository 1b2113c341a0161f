/** Returns as large as they come, within Excel's limits: few requests, none of them large. */
import type { CellValue } from '../../src/core/sheet/types';
import { listOf, markRequest } from './support/marks';
import { good, openWorkbook, valuesAt } from './support/workbook';

const MEGABYTE = 1_000_000;
const ROWS = 50_000;
const COLUMNS = 44;
const headers = Array.from({ length: COLUMNS }, (_, at) => `ITEM${String(at)}`);

/** Workers of a provider; the values repeat, so that the rows can share them. */
function workers(): CellValue[][] {
  const kinds = Array.from({ length: 50 }, (_, kind): CellValue[] =>
    headers.map((_header, at) => (at % 3 === 0 ? kind * at : `value ${String((kind + at) % 9)}`)),
  );
  return [
    headers,
    ...Array.from({ length: ROWS }, (_, row): CellValue[] => [
      `W${String(row)}`,
      ...(kinds[row % kinds.length] ?? []).slice(1),
    ]),
  ];
}

describe('50,000 workers of 44 items on the web', () => {
  it('are read, marked, marked again, fixed, cleared and taken back', async () => {
    const book = await openWorkbook({ sheets: { Posts: workers() }, profile: 'web' });
    const { stats } = book.host;
    const list = await listOf(book);

    stats.reset();
    const told: number[] = [];
    const all = headers.map((_, at) => at);
    const read = good(await book.port.read(list, all, { progress: (done) => told.push(done) }));
    expect(read.rowCount).toBe(ROWS);
    expect(read.columns[43]?.[ROWS - 1]).toBe(valuesAt(book, 'Posts', ROWS, 43, 1, 1)[0]?.[0]);
    expect(told.at(-1)).toBe(ROWS);
    expect(told.length).toBeGreaterThan(5);
    expect(stats.syncs).toBeLessThanOrEqual(30);

    // Every column is named somewhere, and every row has something to say.
    const wrong = (row: number): string =>
      [row, row + 7, row + 20]
        .map((at) => `ITEM${String(at % COLUMNS)}: fix – Not in the list of codes`)
        .join('; ');
    stats.reset();
    const request = await markRequest(book, { checked: headers, status: wrong, list });
    const marked = good(await book.port.mark(request));
    expect(marked).toMatchObject({ ending: 'done', marked: ROWS, changed: 0 });
    expect(book.host.book.rules.all()).toHaveLength(COLUMNS);
    expect(stats.syncs).toBeLessThanOrEqual(20);

    // The long texts of before are read although the new ones are short.
    stats.reset();
    const few = (row: number): string => (row === ROWS - 1 ? wrong(3) : '');
    const again = good(
      await book.port.mark({ ...request, status: request.keys.map((_, row) => few(row)) }),
    );
    expect(again).toMatchObject({ ending: 'done', marked: 1 });
    expect(book.host.book.rules.all()).toHaveLength(3);
    expect(stats.syncs).toBeLessThanOrEqual(40);

    // Half of the rows, each a range of its own, and all of another column.
    const keys = read.columns[0] ?? [];
    const edits = keys.flatMap((_, row) => [
      ...(row % 20 === 0
        ? [{ row: row + 1, column: 1, before: read.columns[1]?.[row] ?? '', after: 'A' }]
        : []),
      { row: row + 1, column: 3, before: read.columns[3]?.[row] ?? '', after: '12345' },
    ]);
    stats.reset();
    const key = { column: 0, header: 'ITEM0', values: keys };
    const edited = good(await book.port.edit({ list, name: 'Fix', edits, key }));
    expect(edited).toEqual({ ending: 'done', written: edits.length, changed: 0, notKept: 0 });
    expect(stats.syncs).toBeLessThanOrEqual(25);
    expect(good(await book.port.undo())).toEqual({ restored: edits.length, left: 0 });
    expect(valuesAt(book, 'Posts', 1, 1, 1, 3)).toEqual([
      [1, 2, 3].map((at) => read.columns[at]?.[0]),
    ]);

    good(await book.port.clearMarks(list.sheetId));
    expect(book.store.usedBlock(list.sheetId, true)?.columns).toBe(COLUMNS);
    expect(book.host.book.rules.all()).toEqual([]);
    expect(stats.maxRequest).toBeLessThanOrEqual(2 * MEGABYTE);
    expect(stats.maxResponse).toBeLessThanOrEqual(2 * MEGABYTE);
  }, 240_000);

  it('stop being read when that is cancelled', async () => {
    const book = await openWorkbook({ sheets: { Posts: workers().slice(0, 5_000) } });
    const stop = new AbortController();
    const list = await listOf(book);
    const read = good(
      await book.port.read(
        list,
        headers.map((_, at) => at),
        {
          signal: stop.signal,
          progress: () => {
            stop.abort();
          },
        },
      ),
    );
    expect(read.rowCount).toBeGreaterThan(0);
    expect(read.rowCount).toBeLessThan(4_999);
    expect(read.stoppedEarly).toBe(false);
  });
});

describe('reading columns', () => {
  it('asks for neighbours together and answers in the order asked for', async () => {
    const rows = [headers, headers.map((_, at) => at + 1)];
    const book = await openWorkbook({ sheets: { Posts: rows } });
    const list = await listOf(book);
    book.host.stats.reset();
    const read = good(await book.port.read(list, [9, 3, 2, 4, 3, 8]));
    expect(read.columns.map(([value]) => value)).toEqual([10, 4, 3, 5, 4, 9]);
    const bytes = book.host.stats.maxRequest;
    good(
      await book.port.read(
        list,
        headers.map((_, at) => at),
      ),
    );
    expect(book.host.stats.maxRequest).toBeLessThanOrEqual(bytes);
  });
});
