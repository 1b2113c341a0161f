/** What follows on a run that failed or was cancelled. Every request of every run: `run-faults.test.ts`. */
import type { CellValue } from '../../src/core/sheet/types';
import { Journal } from '../../src/excel/journal';
import { undoEntry } from '../../src/excel/undo';
import { writeColumns } from '../../src/excel/write';
import {
  addTable,
  good,
  openWorkbook,
  requestFor,
  snapshot,
  type OpenWorkbook,
} from './support/workbook';

/** Long reasons, so that the writer needs several blocks. */
const ROWS = 3_000;
const posts: CellValue[][] = [
  ['Post no', 'Job title'],
  ...Array.from({ length: ROWS }, (_, row): CellValue[] => [
    `P${String(row)}`,
    `Cleaner, site ${String(row % 50)}`,
  ]),
];

async function openList(inTable: boolean): Promise<OpenWorkbook> {
  const book = await openWorkbook({ sheets: { Posts: posts } });
  if (inTable) await addTable(book, 'Posts', `A1:B${String(ROWS + 1)}`);
  return book;
}

async function longRequest(book: OpenWorkbook) {
  const request = await requestFor(book.port);
  const why = 'because of the index '.repeat(70);
  return { ...request, rows: request.rows.map((row) => [...row.slice(0, 2), why]) };
}

describe('after a run that stopped half-way', () => {
  it('the next one knows so, fills the rest, and all of it can be taken back', async () => {
    const book = await openList(false);
    const before = snapshot(book);
    book.host.stats.reset();
    const request = await longRequest(book);
    book.host.faults.fail({ request: 7, code: 'RequestAborted' });
    expect(good(await book.port.write(request)).ending).toBe('stopped');
    expect(good(await book.port.locate())?.unfinished).toBe(true);
    expect(good(await book.port.write(await longRequest(book))).written).toBe(ROWS);
    expect(good(await book.port.locate())?.unfinished).toBe(false);
    good(await book.port.undo());
    good(await book.port.undo());
    expect(snapshot(book)).toEqual(before);
  }, 60_000);

  it.each([
    ['a plain list', false, [1, 2, 3, 4]],
    ['a table', true, [1, 2, 3]],
  ])(
    'undo of %s that fails half-way can be pressed again',
    async (_name, inTable, requests) => {
      const book = await openList(inTable);
      const before = snapshot(book);
      good(await book.port.write(await longRequest(book)));
      for (const request of requests) {
        book.host.faults.fail({ request, code: 'GeneralException', afterWrites: 3 });
        expect((await book.port.undo()).ok).toBe(false);
        book.host.faults.clear();
      }
      expect(good(await book.port.undo()).left).toBe(0);
      expect(snapshot(book)).toEqual(before);
    },
    60_000,
  );
});

describe('an undo whose record is damaged', () => {
  it('says so instead of breaking off', async () => {
    const book = await openList(false);
    const journal = new Journal();
    good(await writeColumns(await requestFor(book.port), journal, null));
    const entry = journal.last();
    if (entry?.kind !== 'columns') throw new Error('Nothing was recorded');
    const none = { cells: { each: [] }, formats: { each: [] } };
    const blocks = entry.blocks.map((block) => ({
      ...block,
      before: block.before.map(() => none),
    }));
    const undone = await undoEntry({ ...entry, blocks });
    expect(undone).toMatchObject({ ok: false, problem: { kind: 'fault' } });
  });
});

describe('cancelling', () => {
  it('stops between two blocks, says what was written, and can be undone', async () => {
    const book = await openList(false);
    const request = await longRequest(book);
    const before = snapshot(book);
    const stop = new AbortController();
    const report = good(
      await book.port.write(request, {
        signal: stop.signal,
        progress: () => {
          stop.abort();
        },
      }),
    );
    expect(report.ending).toBe('cancelled');
    expect(report.written).toBeGreaterThan(0);
    expect(report.written).toBeLessThan(ROWS);
    good(await book.port.undo());
    expect(snapshot(book)).toEqual(before);
  }, 60_000);

  it('before the first block leaves the sheet as it was', async () => {
    const book = await openList(false);
    const request = await longRequest(book);
    const before = snapshot(book);
    const report = good(await book.port.write(request, { signal: AbortSignal.abort() }));
    expect(report).toMatchObject({ ending: 'cancelled', written: 0 });
    expect(snapshot(book)).toEqual(before);
    expect(book.port.undoInfo()).toBeNull();
  });
});
