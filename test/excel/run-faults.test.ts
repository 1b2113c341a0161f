/**
 * Whatever request fails, whenever the pane or the workbook is closed: the sheet is untouched,
 * complete, or can be completed and taken back exactly, and the pane knows which (N083).
 */
import type { CellValue } from '../../src/core/sheet/types';
import { createWorkbookPort } from '../../src/excel';
import { JOURNAL_NAMESPACE } from '../../src/excel/journal-xml';
import { RUN_KEY } from '../../src/excel/run-ways';
import type { WorkbookPort } from '../../src/excel/port';
import { listOf } from './support/marks';
import {
  addTable,
  good,
  openWorkbook,
  requestFor,
  snapshot,
  type OpenWorkbook,
} from './support/workbook';

/** Texts so long that a few rows are several blocks. */
const ROWS = 62;
const LONG = 'because of the index '.repeat(1_200);
const posts: CellValue[][] = [
  ['Post no', 'Job title'],
  ...Array.from({ length: ROWS }, (_, row): CellValue[] => [
    `P${String(row)}`,
    `Cleaner, site ${String(row % 50)}`,
  ]),
];

/** Runs that may be under way in another pane are left alone for a while: panes open an hour later. */
let clock = Date.now();
jest.spyOn(Date, 'now').mockImplementation(() => clock);

function laterOn(): void {
  clock += 3_600_000;
}

/** Something that is done to a workbook. */
interface Story {
  readonly open: () => Promise<OpenWorkbook>;
  /** Reads what is needed; what is to be done comes back. Its outcome may be anything. */
  readonly prepare: (book: OpenWorkbook, port: WorkbookPort) => Promise<() => Promise<unknown>>;
}

async function openPosts(inTable = false): Promise<OpenWorkbook> {
  const book = await openWorkbook({ sheets: { Posts: posts } });
  if (inTable) await addTable(book, 'Posts', `A1:B${String(ROWS + 1)}`);
  const id = book.store.idOf('Posts');
  book.store.writeFormat(id, { row: 0, column: 0, rows: 1, columns: 2 }, { bold: true });
  if (!inTable) {
    book.store.writeNumberFormat(id, { row: 1, column: 2, rows: 40, columns: 2 }, '0.00');
    book.store.writeAxis(id, 'columns', 3, 1, { size: 77 });
  }
  return book;
}

/** A run whose texts say which it was. */
async function coding(
  port: WorkbookPort,
  said: string,
  purpose?: 'fill',
): Promise<() => Promise<unknown>> {
  const request = await requestFor(port);
  const rows = request.rows.map((row) => [...row.slice(0, 2), `${said} ${LONG}`]);
  return () => port.write({ ...request, rows, ...(purpose && { purpose }) });
}

/** Coded once, its own formats on the cells since. */
async function openCoded(): Promise<OpenWorkbook> {
  const book = await openPosts();
  await (
    await coding(book.port, 'first')
  )();
  good(await book.port.forgetRuns());
  book.store.writeNumberFormat(
    book.store.idOf('Posts'),
    { row: 1, column: 2, rows: ROWS, columns: 3 },
    'General',
  );
  return book;
}

const notes = (long: string): CellValue[][] => [
  ['Staff no', 'Note'],
  ...Array.from({ length: 30 }, (_, row): CellValue[] => [
    `S${String(row)}`,
    `${long}${String(row)}`,
  ]),
];

async function fixing(book: OpenWorkbook, port: WorkbookPort): Promise<() => Promise<unknown>> {
  const list = await listOf(book);
  const read = good(await port.read(list, [0, 1]));
  const [keys = [], cells = []] = read.columns;
  const edits = cells.map((before, row) => ({
    ...{ row: row + 1, column: 1, before, after: `0${String(row)}${LONG.slice(0, 20_000)}` },
  }));
  const key = { column: 0, header: 'Staff no', values: keys };
  return () => port.edit({ list, name: 'Fix', edits, key });
}

const openNotes = (): Promise<OpenWorkbook> =>
  openWorkbook({ sheets: { Posts: notes(LONG.slice(0, 20_000)) } });

const runs = {
  'coding a plain list': {
    open: () => openPosts(),
    prepare: (_, port) => coding(port, 'now'),
  },
  'coding a table': {
    open: () => openPosts(true),
    prepare: (_, port) => coding(port, 'now'),
  },
  'coding again over own columns': {
    open: openCoded,
    prepare: (_, port) => coding(port, 'again'),
  },
  'filling from role codes': {
    open: () => openPosts(),
    prepare: (_, port) => coding(port, 'f', 'fill'),
  },
  'fixing single cells': { open: openNotes, prepare: fixing },
  'putting a code into a cell': {
    open: async () => {
      const book = await openPosts();
      book.user.type('Posts', 'E3', '=A1');
      book.user.select('Posts', 'E3');
      return book;
    },
    prepare: (_, port) => Promise.resolve(() => port.putInCell('05')),
  },
} as const satisfies Readonly<Record<string, Story>>;

type RunName = keyof typeof runs;

/** Opens a workbook in which a run was done, or cut off at its last request. */
async function openAfter(name: RunName, isCutOff: boolean): Promise<OpenWorkbook> {
  const cutAt = isCutOff ? (await unhurt(name)).requests : 0;
  const book = await runs[name].open();
  const act = await runs[name].prepare(book, book.port);
  if (isCutOff) book.host.faults.closeAt(cutAt);
  await act();
  book.host.faults.clear();
  return book;
}

/** What is done to a run afterwards, by a pane that was opened since. */
const later: Readonly<Record<string, Story & { readonly of: RunName }>> = {
  ...undoing('coding a plain list'),
  ...undoing('coding a table'),
  ...undoing('coding again over own columns'),
  ...undoing('fixing single cells'),
  ...resuming('coding a plain list'),
  ...resuming('coding a table'),
  ...resuming('coding again over own columns'),
  ...resuming('fixing single cells'),
};

function undoing(of: RunName): typeof later {
  const prepare: Story['prepare'] = async (_, port) => {
    good(await port.recallRun());
    return () => port.undo();
  };
  return { [`undoing after ${of}`]: { of, open: () => openAfter(of, false), prepare } };
}

function resuming(of: RunName): typeof later {
  const prepare: Story['prepare'] = async (_, port) => {
    expect(good(await port.recallRun())?.state).toBe('cut off');
    return () => port.resume();
  };
  return { [`going on with ${of}`]: { of, open: () => openAfter(of, true), prepare } };
}

const stories: Readonly<Record<string, Story & { readonly of?: RunName }>> = { ...runs, ...later };

/** Forgotten: no part and no setting of the journal is left. */
function expectNoJournal({ host }: OpenWorkbook): void {
  const parts = host.book.xmlParts.all().filter((part) => part.namespaceUri === JOURNAL_NAMESPACE);
  expect(parts).toEqual([]);
  expect(host.book.settings.keys().filter((key) => key.startsWith(RUN_KEY))).toEqual([]);
}

interface Known {
  readonly before: unknown;
  readonly after: unknown;
  readonly requests: number;
}

const known = new Map<string, Promise<Known>>();

function storyOf(name: string): Story & { readonly of?: RunName } {
  const story = stories[name];
  if (!story) throw new Error(`No story ${name}`);
  return story;
}

/** What the sheet is before and after the run, and how many requests what is done takes unhurt. */
function unhurt(name: string): Promise<Known> {
  const made = known.get(name) ?? watched(name);
  known.set(name, made);
  return made;
}

async function watched(name: string): Promise<Known> {
  const story = storyOf(name);
  const of = story.of === undefined ? undefined : await unhurt(story.of);
  const book = await story.open();
  const before = snapshot(book);
  const act = await story.prepare(book, createWorkbookPort());
  book.host.stats.reset();
  await act();
  const requests = book.host.stats.syncs;
  return { before: of?.before ?? before, after: of?.after ?? snapshot(book), requests };
}

/** What the pane says is true of the sheet, and both ways on lead exactly where they should. */
async function expectSafe(
  book: OpenWorkbook,
  port: WorkbookPort,
  { before, after }: Known,
  way: 'resume' | 'undo',
): Promise<string> {
  laterOn();
  const left = good(await port.recallRun());
  if (!left) {
    expect(snapshot(book)).toEqual(before);
    expectNoJournal(book);
    return 'untouched';
  }
  if (left.state === 'whole') expect(snapshot(book)).toEqual(after);
  else expect(left.done).toBeLessThanOrEqual(left.of);
  if (way === 'resume') {
    const report = good(await port.resume());
    expect(report).toMatchObject({ ending: 'done', written: left.of, changed: 0, notKept: 0 });
    expect(snapshot(book)).toEqual(after);
    expect(good(await createWorkbookPort().recallRun())).toMatchObject({
      ...{ state: 'whole', done: left.of, of: left.of },
    });
  }
  expect(good(await port.undo()).left).toBe(0);
  expect(snapshot(book)).toEqual(before);
  expectNoJournal(book);
  expect(good(await createWorkbookPort().recallRun())).toBeNull();
  return left.state;
}

/** How it goes wrong: after so many writes, after all of them, or the workbook is closed. */
type Hurt = number | 'closed';
const ALL = Number.POSITIVE_INFINITY;
const MIDDLE = [2, 7, 0, 15];

/** All ways at the last requests, which write cells; at the others one in the middle. */
function hurtsAt(request: number, of: number): readonly Hurt[] {
  const middle = request > of - 2 ? MIDDLE : [MIDDLE[request % MIDDLE.length] ?? 0];
  return [ALL, 'closed', ...middle];
}

function hurtAt({ host }: OpenWorkbook, request: number, hurt: Hurt): void {
  if (hurt === 'closed') {
    host.faults.closeAt(request);
    return;
  }
  host.faults.fail({ request, code: 'GeneralException', afterWrites: hurt });
}

/** More requests than any story takes: those beyond its last are done without harm. */
const MOST = 12;
const requests = Array.from({ length: MOST }, (_, at) => at + 1);

describe.each(Object.keys(stories))('%s (N083)', (name) => {
  it('takes no more requests than are tried', async () => {
    expect((await unhurt(name)).requests).toBeLessThanOrEqual(MOST);
  });

  it.each(requests)(
    'is untouched, whole or can be completed and taken back when request %i fails',
    async (request) => {
      const all = await unhurt(name);
      if (request > all.requests) return;
      for (const [number, hurt] of hurtsAt(request, all.requests).entries()) {
        const way = (number + request) % 2 === 0 ? 'resume' : 'undo';
        const book = await storyOf(name).open();
        const port = createWorkbookPort();
        const act = await storyOf(name).prepare(book, port);
        hurtAt(book, request, hurt);
        await act();
        book.host.faults.clear();
        // The same pane goes on where only a request failed; closed or not, another one may come.
        const next = hurt === 'closed' || number % 2 === 1 ? createWorkbookPort() : port;
        await expectSafe(book, next, all, way);
      }
    },
    60_000,
  );
});
