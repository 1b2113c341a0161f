/**
 * Several runs in one workbook: of two panes, over two lists, one cut off below another. None is lost,
 * none is mistaken for another, and what the workbook remembers of other lists stays.
 */
import type { CellValue } from '../../src/core/sheet/types';
import { createWorkbookPort } from '../../src/excel';
import { JOURNAL_NAMESPACE } from '../../src/excel/journal-xml';
import { SETTINGS_KEY } from '../../src/excel/remembered';
import { RUN_KEY } from '../../src/excel/run-ways';
import type { WorkbookPort, WriteRequest } from '../../src/excel/port';
import { listOf } from './support/marks';
import {
  good,
  openWorkbook,
  requestFor,
  snapshot,
  valuesAt,
  type OpenWorkbook,
} from './support/workbook';

let clock = Date.now();
jest.spyOn(Date, 'now').mockImplementation(() => clock);
function later(hours = 1): void {
  clock += hours * 3_600_000;
}
beforeEach(() => {
  later();
});

/** Reasons so long that so many rows are several blocks. */
const ROWS = 62;
const LONG = 'because of the index '.repeat(1_200);

const posts = (rows: number): CellValue[][] => [
  ['Post no', 'Service', 'Job title'],
  ...Array.from({ length: rows }, (_, row): CellValue[] => [
    `P${String(100 + row)}`,
    `Service ${String(row % 7)}`,
    `Cook ${String(row)}`,
  ]),
];

async function longRequest(port: WorkbookPort, said = ''): Promise<WriteRequest> {
  const request = await requestFor(port);
  return { ...request, rows: request.rows.map((row) => [...row.slice(0, 2), said + LONG]) };
}

function activate({ store }: OpenWorkbook, sheet: string): void {
  store.activate(store.idOf(sheet));
}

function journalOf({ host }: OpenWorkbook): readonly string[] {
  const parts = host.book.xmlParts.all().filter((part) => part.namespaceUri === JOURNAL_NAMESPACE);
  return parts.map(({ xml }) => xml);
}

function waysOf({ host: { book } }: OpenWorkbook): readonly unknown[] {
  const keys = book.settings.keys().filter((key) => key.startsWith(RUN_KEY));
  return keys.map((key) => book.settings.get(key));
}

/** The sheets of which the settings know columns of ours. */
function rememberedIn({ host, store }: OpenWorkbook): readonly string[] {
  if (!host.book.settings.has(SETTINGS_KEY)) return [];
  const text = String(host.book.settings.get(SETTINGS_KEY));
  return store
    .sheets()
    .filter(({ id }) => text.includes(JSON.stringify(id)))
    .map(({ name }) => name);
}

function codesIn(book: OpenWorkbook, sheet: string, rows = ROWS): number {
  return valuesAt(book, sheet, 1, 3, rows, 1).filter(([code]) => code !== '').length;
}

/** Codes the list in front; the workbook is closed when the first block is written. */
async function cutOff(book: OpenWorkbook, port = book.port, said = ''): Promise<void> {
  const { faults } = book.host;
  await port.write(await longRequest(port, said), {
    progress: (done, of) => {
      if (done < of) faults.closeAt(1);
    },
  });
  faults.clear();
  later();
}

async function code(port: WorkbookPort, said = 'x'): Promise<void> {
  const request = await requestFor(port);
  const rows = request.rows.map((_, at) => [`${said}-${String(at)}`, '05', said]);
  expect(good(await port.write({ ...request, rows }))).toMatchObject({ ending: 'done' });
  later();
}

const twoLists = (): Promise<OpenWorkbook> =>
  openWorkbook({ sheets: { Posts: posts(ROWS), Other: posts(ROWS) } });

describe('two panes that write two lists at once', () => {
  it('keep both journals: the one that is cut off can be gone on with and undone', async () => {
    const many = 4 * ROWS;
    const book = await openWorkbook({ sheets: { Posts: posts(many), Other: posts(ROWS) } });
    const before = snapshot(book);
    const [one, two] = [createWorkbookPort(), createWorkbookPort()];
    const first = await longRequest(one);
    activate(book, 'Other');
    const second = await longRequest(two);
    const abort = new AbortController();
    const stopping = {
      signal: abort.signal,
      progress: () => {
        abort.abort();
      },
    };
    await Promise.all([one.write(first), two.write(second, stopping)]);
    later();
    expect(codesIn(book, 'Posts', many)).toBe(many);
    const some = codesIn(book, 'Other');
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(ROWS);
    expect([...waysOf(book)].sort()).toEqual(['begun', 'whole']);
    expect(rememberedIn(book)).toEqual(['Posts', 'Other']);

    const next = createWorkbookPort();
    const left = good(await next.recallRun());
    expect(left).toMatchObject({ state: 'cut off', sheetName: 'Other', done: some, of: ROWS });
    if (!left) throw new Error('Nothing was left');
    expect(good(await next.resume({ run: left.run }))).toMatchObject({ written: ROWS, changed: 0 });
    expect(good(await next.undo({ run: left.run }))).toEqual({ restored: ROWS, left: 0 });
    expect(rememberedIn(book)).toEqual(['Posts']);
    const whole = good(await next.recallRun());
    expect(whole).toMatchObject({ state: 'whole', sheetName: 'Posts' });
    expect(good(await next.undo()).left).toBe(0);
    expect(snapshot(book)).toEqual(before);
    expect(journalOf(book)).toEqual([]);
    expect(waysOf(book)).toEqual([]);
  }, 60_000);

  it('do not take away what the other one is saving', async () => {
    const book = await twoLists();
    const [one, two] = [createWorkbookPort(), createWorkbookPort()];
    const first = await requestFor(one);
    activate(book, 'Other');
    const second = await requestFor(two);
    const { stats, faults } = book.host;
    // The second one begins and ends between the saving of the first and its first cell.
    const add = stats.add.bind(stats);
    let writing: Promise<unknown> | undefined;
    const watching = jest.spyOn(stats, 'add').mockImplementation((entry) => {
      add(entry);
      if (journalOf(book).length === 1) writing ??= two.write(second);
    });
    good(await one.write(first));
    await writing;
    watching.mockRestore();
    faults.clear();
    later();
    expect(good(await createWorkbookPort().recallRun())?.state).toBe('whole');
    expect(waysOf(book).length).toBe(journalOf(book).length);
    expect(rememberedIn(book)).toEqual(['Posts', 'Other']);
  });

  it('undo each its own, and what is known of the other list stays', async () => {
    const book = await twoLists();
    const [one, two] = [createWorkbookPort(), createWorkbookPort()];
    await code(one);
    activate(book, 'Other');
    await code(two);
    expect(rememberedIn(book)).toEqual(['Posts', 'Other']);
    expect(good(await one.undo()).left).toBe(0);
    expect(rememberedIn(book)).toEqual(['Other']);
    expect(codesIn(book, 'Other')).toBe(ROWS);
    expect(good(await createWorkbookPort().recallRun())).toMatchObject({
      ...{ state: 'whole', sheetName: 'Other', done: ROWS },
    });
    expect(good(await two.undo()).left).toBe(0);
    expect(rememberedIn(book)).toEqual([]);
  });
});

describe('what is known of other lists', () => {
  it('stays when a run is gone on with or undone after another list was coded', async () => {
    for (const way of ['resume', 'undo'] as const) {
      const book = await twoLists();
      await cutOff(book);
      activate(book, 'Other');
      await code(createWorkbookPort());
      const next = createWorkbookPort();
      const left = good(await next.recallRun());
      expect(left).toMatchObject({ state: 'cut off', sheetName: 'Posts' });
      good<unknown>(await next[way]({ run: left?.run ?? '' }));
      expect(rememberedIn(book)).toEqual(way === 'undo' ? ['Other'] : ['Posts', 'Other']);
      // Known as ours: coded again into the same columns.
      activate(book, 'Other');
      await code(next, 'again');
      expect(valuesAt(book, 'Other', 0, 3, 1, 4)).toEqual([['Role code', 'SOC 2020', 'Why', '']]);
    }
  }, 60_000);

  it('stays when a run of which nothing was written is forgotten', async () => {
    const book = await twoLists();
    const request = await requestFor(book.port);
    const { stats, faults } = book.host;
    const add = stats.add.bind(stats);
    const watching = jest.spyOn(stats, 'add').mockImplementation((entry) => {
      add(entry);
      // It has begun, and its first cells never reach the sheet.
      if (waysOf(book).length === 1) faults.closeAt(1);
    });
    await book.port.write(request);
    watching.mockRestore();
    faults.clear();
    expect(codesIn(book, 'Posts')).toBe(0);
    expect(rememberedIn(book)).toEqual(['Posts']);
    activate(book, 'Other');
    await code(createWorkbookPort());
    expect(good(await createWorkbookPort().recallRun())?.sheetName).toBe('Other');
    expect(rememberedIn(book)).toEqual(['Other']);
    expect(journalOf(book)).toHaveLength(1);
  });
});

describe('a run that was cut off', () => {
  it('is the one that is told of, whatever was done whole since', async () => {
    const book = await twoLists();
    const before = snapshot(book);
    await cutOff(book);
    activate(book, 'Other');
    book.user.select('Other', 'J1');
    good(await book.port.putInCell('P-014'));
    later();
    const next = createWorkbookPort();
    const left = good(await next.recallRun());
    expect(left).toMatchObject({ state: 'cut off', purpose: 'codes', sheetName: 'Posts' });
    const run = left?.run ?? '';
    expect(next.undoInfo()).toMatchObject({ columns: ['J1'] });
    expect(good(await next.resume({ run }))).toMatchObject({ ending: 'done', written: ROWS });
    expect(codesIn(book, 'Posts')).toBe(ROWS);
    expect(good(await next.undo({ run }))).toEqual({ restored: ROWS, left: 0 });
    expect(valuesAt(book, 'Other', 0, 9, 1, 1)).toEqual([['P-014']]);
    expect(good(await next.undo())).toEqual({ restored: 1, left: 0 });
    expect(snapshot(book)).toEqual(before);
    expect(journalOf(book)).toEqual([]);
  });

  it('keeps to the run that is named, whatever was written while it was shown', async () => {
    const book = await twoLists();
    await cutOff(book);
    const next = createWorkbookPort();
    const run = good(await next.recallRun())?.run ?? '';
    activate(book, 'Other');
    book.user.select('Other', 'J1');
    good(await next.putInCell('P-014'));
    good(await next.resume({ run }));
    expect(codesIn(book, 'Posts')).toBe(ROWS);
    good(await next.undo({ run }));
    expect(codesIn(book, 'Posts')).toBe(0);
    expect(valuesAt(book, 'Other', 0, 9, 1, 1)).toEqual([['P-014']]);
    for (const again of [await next.undo({ run }), await next.resume({ run })]) {
      expect(again).toMatchObject({ ok: false, problem: { kind: 'run-gone' } });
    }
    expect(valuesAt(book, 'Other', 0, 9, 1, 1)).toEqual([['P-014']]);
  });

  it('can be gone on with when the sheet of a newer one was deleted, which is forgotten', async () => {
    const book = await twoLists();
    await cutOff(book);
    activate(book, 'Other');
    await code(book.port);
    book.store.removeSheet(book.store.idOf('Other'));
    const next = createWorkbookPort();
    const left = good(await next.recallRun());
    expect(left).toMatchObject({ state: 'cut off', sheetName: 'Posts' });
    expect(journalOf(book)).toHaveLength(1);
    expect(good(await next.resume())).toMatchObject({ ending: 'done', written: ROWS });
  });

  it('is not offered once others have written over it', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts(ROWS) } });
    await cutOff(book, book.port, 'first');
    const next = createWorkbookPort();
    await code(next, 'second');
    expect(good(await next.recallRun())).toMatchObject({ state: 'whole', done: ROWS });
    await code(next, 'third');
    expect(journalOf(book)).toHaveLength(1);
    const last = createWorkbookPort();
    expect(good(await last.recallRun())).toMatchObject({ state: 'whole', done: ROWS });
    good(await last.undo());
    expect(valuesAt(book, 'Posts', 1, 3, 1, 1)).toEqual([['second-0']]);
    expect(good(await last.recallRun())).toBeNull();
    expect(journalOf(book)).toEqual([]);
  });

  it('can be undone again once the run that had written over it was undone', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts(ROWS) } });
    const before = snapshot(book);
    await cutOff(book, book.port, 'first');
    await code(book.port, 'second');
    const next = createWorkbookPort();
    expect(good(await next.recallRun())?.state).toBe('whole');
    expect(good(await next.undo()).left).toBe(0);
    expect(good(await next.recallRun())?.state).toBe('cut off');
    expect(good(await next.undo()).left).toBe(0);
    expect(snapshot(book)).toEqual(before);
  });

  it('says so when it was the undo', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts(ROWS) } });
    good(await book.port.write(await longRequest(book.port, 'first')));
    good(await book.port.write(await longRequest(book.port, 'second')));
    later();
    const { faults } = book.host;
    await book.port.undo({
      progress: (done, of) => {
        if (done < of) faults.closeAt(1);
      },
    });
    faults.clear();
    expect(good(await createWorkbookPort().recallRun())).toMatchObject({
      ...{ state: 'cut off', isUndo: true },
    });
  });
});

describe('the last whole run', () => {
  it('can still be taken back when the next one never began', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts(ROWS) } });
    const before = snapshot(book);
    await code(book.port);
    const next = createWorkbookPort();
    const request = await requestFor(next);
    const abort = new AbortController();
    const { stats } = book.host;
    const add = stats.add.bind(stats);
    const watching = jest.spyOn(stats, 'add').mockImplementation((entry) => {
      add(entry);
      if (journalOf(book).length === 2) abort.abort();
    });
    const outcome = await next.write(request, { signal: abort.signal });
    watching.mockRestore();
    expect(good(outcome)).toMatchObject({ ending: 'cancelled', written: 0 });
    later();
    const last = createWorkbookPort();
    expect(good(await last.recallRun())).toMatchObject({ state: 'whole', done: ROWS });
    expect(good(await last.undo()).left).toBe(0);
    expect(snapshot(book)).toEqual(before);
  });

  it('goes when the next one begins, before its first cell', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts(ROWS) } });
    await code(book.port);
    const parts = journalOf(book);
    const { stats } = book.host;
    const add = stats.add.bind(stats);
    let isFirst = true;
    const watching = jest.spyOn(stats, 'add').mockImplementation((entry) => {
      add(entry);
      const isWritten = valuesAt(book, 'Posts', 1, 3, 1, 1)[0]?.[0] === 'new-0';
      if (isWritten && isFirst)
        expect(journalOf(book).some((xml) => parts.includes(xml))).toBe(false);
      if (isWritten) isFirst = false;
    });
    await code(book.port, 'new');
    watching.mockRestore();
    expect(isFirst).toBe(false);
    expect(journalOf(book)).toHaveLength(1);
  });
});

describe('a run that may be under way in another pane', () => {
  async function begunAndNoMore(book: OpenWorkbook): Promise<void> {
    const list = await listOf(book);
    const edits = [{ row: 1, column: 1, before: 'ab 13 57 92 c', after: 'AB135792C' }];
    const key = { column: 0, header: 'Staff no', values: ['1'] };
    const { stats, faults } = book.host;
    const add = stats.add.bind(stats);
    const watching = jest.spyOn(stats, 'add').mockImplementation((entry) => {
      add(entry);
      if (waysOf(book).length === 1) faults.closeAt(1);
    });
    await book.port.edit({ list, name: 'Fix', edits, key });
    watching.mockRestore();
    faults.clear();
    expect(journalOf(book)).toHaveLength(1);
  }
  const open = (): Promise<OpenWorkbook> =>
    openWorkbook({
      sheets: {
        Posts: [
          ['Staff no', 'NI number'],
          ['1', 'ab 13 57 92 c'],
        ],
      },
    });

  it('is left alone for a while, unless it was this very pane’s', async () => {
    const book = await open();
    await begunAndNoMore(book);
    clock += 60_000;
    expect(good(await createWorkbookPort().recallRun())).toBeNull();
    expect(journalOf(book)).toHaveLength(1);
    expect(good(await book.port.recallRun())).toBeNull();
    expect(journalOf(book)).toEqual([]);
    expect(book.port.undoInfo()).toBeNull();
  });

  it('is left alone no longer when the other one’s clock runs ahead', async () => {
    const book = await open();
    later(48);
    await begunAndNoMore(book);
    later(-48);
    expect(good(await createWorkbookPort().recallRun())).toBeNull();
    expect(journalOf(book)).toEqual([]);
  });
});

describe('looking for a run', () => {
  it('waits its turn at any moment of another one, and never changes what that leaves', async () => {
    for (let wait = 0; wait < 14; wait++) {
      const book = await openWorkbook({ sheets: { Posts: posts(12) } });
      await code(book.port, 'old');
      const before = snapshot(book);
      const port = createWorkbookPort();
      const request = await requestFor(port);
      const { stats } = book.host;
      stats.reset();
      const add = stats.add.bind(stats);
      let looking: ReturnType<WorkbookPort['recallRun']> | undefined;
      const watching = jest.spyOn(stats, 'add').mockImplementation((entry) => {
        add(entry);
        if (stats.syncs === wait) looking ??= port.recallRun();
      });
      if (wait === 0) looking = port.recallRun();
      const rows = request.rows.map(() => ['NEW', '05', 'n']);
      expect(good(await port.write({ ...request, rows }))).toMatchObject({ written: 12 });
      const left = good(await (looking ?? port.recallRun()));
      watching.mockRestore();
      expect(left).toMatchObject({ state: 'whole', done: 12, of: 12 });
      expect(good(await port.undo())).toEqual({ restored: 12, left: 0 });
      expect(snapshot(book)).toEqual(before);
      later();
    }
  }, 60_000);

  it('while a run is looked for, what is asked for next waits as well', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts(12) } });
    const before = snapshot(book);
    await code(book.port);
    const port = createWorkbookPort();
    book.host.faults.latency = 5;
    const [left, undone] = await Promise.all([port.recallRun(), port.undo()]);
    expect(good(left)?.state).toBe('whole');
    expect(good(undone)).toEqual({ restored: 12, left: 0 });
    expect(snapshot(book)).toEqual(before);
  });
});

describe('a run whose columns have other headers now', () => {
  it('is not forgotten while it cannot be found for sure, and can be undone once it can', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts(5) } });
    const before = snapshot(book);
    good(await book.port.write(await requestFor(book.port)));
    later();
    const id = book.store.idOf('Posts');
    const headers = valuesAt(book, 'Posts', 0, 3, 1, 3);
    const codes = valuesAt(book, 'Posts', 1, 3, 1, 3);
    const type = (row: number, cells: readonly unknown[]): void => {
      book.store.writeCells(id, row, 3, [cells.map((value) => ({ value: String(value) }))]);
    };
    // One code is another as well: nothing says for sure that the columns are ours.
    type(0, ['Our code', 'SOC', 'Reason']);
    type(1, ['mine', 'mine', 'mine']);
    expect(good(await createWorkbookPort().recallRun())).toBeNull();
    expect(journalOf(book)).toHaveLength(1);
    expect(good(await book.port.undo())).toEqual({ restored: 0, left: 12 });
    expect(book.port.undoInfo()).not.toBeNull();
    expect(waysOf(book)).toEqual(['whole']);
    type(0, headers[0] ?? []);
    type(1, codes[0] ?? []);
    expect(good(await createWorkbookPort().recallRun())).toMatchObject({ state: 'whole', done: 5 });
    expect(good(await book.port.undo())).toEqual({ restored: 5, left: 0 });
    expect(snapshot(book)).toEqual(before);
    expect(journalOf(book)).toEqual([]);
  });

  it('is not forgotten either when it was a fix of single cells', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts(5) } });
    const before = snapshot(book);
    const list = await listOf(book);
    const edits = [{ row: 2, column: 1, before: 'Service 1', after: 'Adults' }];
    const values = posts(5)
      .slice(1)
      .map(([key]) => key ?? '');
    const key = { column: 0, header: 'Post no', values };
    good(await book.port.edit({ list, name: 'Fix', edits, key }));
    later();
    book.user.type('Posts', 'B1', 'Directorate');
    book.user.type('Posts', 'B3', 'Children');
    expect(good(await createWorkbookPort().recallRun())).toBeNull();
    expect(journalOf(book)).toHaveLength(1);
    expect(good(await book.port.undo())).toEqual({ restored: 0, left: 1 });
    book.user.type('Posts', 'B1', 'Service');
    book.user.type('Posts', 'B3', 'Adults');
    expect(good(await createWorkbookPort().recallRun())).toMatchObject({ state: 'whole', done: 1 });
    expect(good(await book.port.undo())).toEqual({ restored: 1, left: 0 });
    expect(snapshot(book)).toEqual(before);
  });
});

it('settings of runs hold their ids and how far they have come, and nothing else', async () => {
  const book = await twoLists();
  await cutOff(book);
  activate(book, 'Other');
  await code(book.port);
  const keys = book.host.book.settings.keys().filter((key) => key.startsWith(RUN_KEY));
  expect(keys).toHaveLength(2);
  for (const key of keys) expect(key).toMatch(/^rolecheck\.run\.[0-9a-z]+-[0-9a-z]+$/u);
  expect([...waysOf(book)].sort()).toEqual(['begun', 'whole']);
});
