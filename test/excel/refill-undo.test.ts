/** A refill that is taken back after the officer has sorted: no code gets into another row. */
import type { CellValue } from '../../src/core/sheet/types';
import { createWorkbookPort } from '../../src/excel';
import type { WorkbookPort } from '../../src/excel/port';
import { good, openWorkbook, requestFor, valuesAt, type OpenWorkbook } from './support/workbook';

const FIVE = ['Job title', 'Department', 'Grade', 'Site', 'Post no'];

/** Cooks alike in all but the last column, each with the officer's own codes, then filled again. */
async function refilled(
  headers: readonly string[],
  last: (row: number) => CellValue,
): Promise<{ readonly book: OpenWorkbook; readonly port: WorkbookPort }> {
  const posts = [1, 2, 3, 4].map((row): CellValue[] => [
    ...['Cook', ...headers.slice(1, -1).map((header) => `same ${header}`)],
    last(row),
  ]);
  const book = await openWorkbook({ sheets: { Posts: [[...headers], ...posts] } });
  const earlier = createWorkbookPort();
  await fill(earlier, 'A');
  const mine = [1, 2, 3, 4].map((row) => [
    { value: `MINE-${String(row)}` },
    { value: `${String(row)}111` },
    { value: `why ${String(row)}` },
  ]);
  book.store.writeCells(book.store.idOf('Posts'), 1, headers.length, mine);
  const port = createWorkbookPort();
  await fill(port, 'B');
  return { book, port };
}

async function fill(port: WorkbookPort, code: string): Promise<void> {
  const request = await requestFor(port);
  good(await port.write({ ...request, rows: request.titles.map(() => [code, '2222', 'y']) }));
}

/** Turns the rows of the sheet over, our columns with them. */
function turnOver({ store }: OpenWorkbook, columns: number): void {
  const id = store.idOf('Posts');
  const all = store.readValues(id, { row: 1, column: 0, rows: 4, columns });
  const cells = [...all].reverse().map((row) => row.map((value) => ({ value })));
  store.writeCells(id, 1, 0, cells);
}

const numbers = (row: number): string => `P${String(row)}`;

describe('undo of a refill', () => {
  it.each([
    ['the fifth column', FIVE],
    ['the twelfth column', [...FIVE.slice(0, 4), ...'abcdefg'.split(''), 'Post no']],
    ['a column without a header of its own', [...FIVE.slice(0, 4), 'Grade']],
  ])('after a sort knows the rows by their numbers in %s', async (_name, headers) => {
    const { book, port } = await refilled(headers, numbers);
    turnOver(book, headers.length + 3);
    expect(good(await port.undo())).toEqual({ restored: 4, left: 0 });
    expect(valuesAt(book, 'Posts', 1, headers.length - 1, 4, 2)).toEqual(
      [4, 3, 2, 1].map((row) => [`P${String(row)}`, `MINE-${String(row)}`]),
    );
  });

  it('after a sort leaves rows that nothing tells apart, and counts them', async () => {
    const { book, port } = await refilled([...FIVE, 'Pay'], (row) => (row < 4 ? 'same' : 'more'));
    turnOver(book, FIVE.length + 4);
    expect(good(await port.undo())).toEqual({ restored: 1, left: 9 });
    expect(valuesAt(book, 'Posts', 1, FIVE.length, 4, 2)).toEqual([
      ['more', 'MINE-4'],
      ...[1, 2, 3].map(() => ['same', 'B']),
    ]);
  });

  it('counts cells too that were emptied in rows that cannot be known again', async () => {
    const { book, port } = await refilled([...FIVE, 'Pay'], (row) => (row < 4 ? 'same' : 'more'));
    good(await port.undo());
    const again = createWorkbookPort();
    const empty = await requestFor(again);
    good(await again.write({ ...empty, rows: empty.titles.map(() => ['', '', '']) }));
    turnOver(book, FIVE.length + 4);
    expect(good(await again.undo())).toEqual({ restored: 1, left: 9 });
  });

  it('of rows that nothing tells apart puts everything back while they are where they were', async () => {
    const { book, port } = await refilled(FIVE, () => 'same');
    expect(good(await port.undo())).toEqual({ restored: 4, left: 0 });
    expect(valuesAt(book, 'Posts', 1, FIVE.length, 4, 1).flat()).toEqual(
      [1, 2, 3, 4].map((row) => `MINE-${String(row)}`),
    );
  });

  it('reads no more of a long and wide list than it needs', async () => {
    const wide = Array.from({ length: 30 }, (_, at) => `Column ${String(at)}`);
    const posts = Array.from({ length: 2_000 }, (_, row): CellValue[] => [
      ...['Cook', `P${String(row)}`],
      ...wide.map((header) => `${header} of a row with rather long texts`),
    ]);
    const sheets = { Posts: [['Job title', 'Post no', ...wide], ...posts] };
    const book = await openWorkbook({ sheets, profile: 'web' });
    await fill(book.port, 'A');
    const request = await requestFor(book.port);
    book.host.stats.reset();
    good(await book.port.write(request));
    expect(book.host.stats.bytesOut).toBeLessThan(1_500_000);
  });
});
