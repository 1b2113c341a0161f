/**
 * Whatever the list was, whatever was written in however many runs, and whatever the officer did
 * between them: when all runs are taken back, the workbook is as if only the officer had been there.
 */
import fc from 'fast-check';
import { columnLetters } from '../../src/host/address';
import type { CellValue } from '../../src/core/sheet/types';
import { createWorkbookPort } from '../../src/excel';
import type { WorkbookPort } from '../../src/excel/port';
import {
  act,
  after,
  canDo,
  doTo,
  FIRST_COLUMN,
  SHEET,
  type Act,
  type Place,
} from './support/officer';
import {
  addTable,
  good,
  openWorkbook,
  outColumns,
  requestFor,
  snapshot,
  type OpenWorkbook,
} from './support/workbook';

interface Run {
  readonly kind: 'run';
  readonly onlyBlank: boolean;
}

interface Story {
  readonly above: number;
  /** Columns in which all rows are alike, before the one that names each row. */
  readonly wide: number;
  /** The last column names no row either. */
  readonly isAlike: boolean;
  readonly titles: readonly string[];
  readonly isTable: boolean;
  readonly boldHeader: boolean;
  /** By column from the list's first: the officer's, and empty ones beside them. */
  readonly formats: readonly string[];
  readonly widths: readonly (number | null)[];
  /** An earlier session has coded the list; what was done to those cells since, by row. */
  readonly earlier: readonly ('as written' | 'emptied' | 'changed')[] | null;
  readonly steps: readonly (Act | Run)[];
}

const format = fc.constantFrom('General', 'General', '@', '0.00', 'dd/mm/yyyy');
const run: fc.Arbitrary<Run> = fc.record({
  kind: fc.constant('run' as const),
  onlyBlank: fc.boolean(),
});
const title = fc.constantFrom('Social worker', 'Cleaner', 'Cleaner', 'Cleaner');

const stories = (isAlike: boolean): fc.Arbitrary<Story> =>
  fc.record({
    above: fc.nat({ max: 2 }),
    wide: fc.nat({ max: 5 }),
    isAlike: fc.constant(isAlike),
    titles: fc.array(title, { minLength: 2, maxLength: 8 }),
    isTable: fc.boolean(),
    boldHeader: fc.boolean(),
    formats: fc.array(format, { minLength: 7, maxLength: 7 }),
    widths: fc.array(fc.option(fc.integer({ min: 10, max: 200 })), { minLength: 7, maxLength: 7 }),
    earlier: fc.option(
      fc.array(fc.constantFrom('as written', 'emptied', 'changed'), { minLength: 8, maxLength: 8 }),
    ),
    steps: fc
      .tuple(
        run,
        fc.array(fc.oneof({ weight: 1, arbitrary: run }, { weight: 3, arbitrary: act }), {
          maxLength: 7,
        }),
      )
      .map(([first, rest]) => [first, ...rest]),
  });

/** The officer's columns, of which the test reads three. */
function width({ wide }: Story): number {
  return 4 + wide;
}

/** Columns from B on; the last names each row, in no order, so that the test knows it again. */
async function open(story: Story): Promise<OpenWorkbook> {
  const more = Array.from({ length: story.wide }, (_, at) => at);
  const rows: CellValue[][] = [
    ...Array.from({ length: story.above }, (): CellValue[] => []),
    [
      ...['', 'Post no', 'Job title', 'Service'],
      ...more.map((at) => `Alike ${String(at)}`),
      'Name of the row',
    ],
    ...story.titles.map((text, at): CellValue[] => [
      ...['', at % 3 === 0 ? 0 : 1, text, at % 3 === 0 ? 'Housing' : '=1+1'],
      ...more,
      story.isAlike ? 'row' : `row ${String((at * 7 + 3) % 10)}`,
    ]),
  ];
  const book = await openWorkbook({ sheets: { [SHEET]: rows } });
  const id = book.store.idOf(SHEET);
  const last = String(rows.length);
  for (const [at, code] of story.formats.entries()) {
    const block = {
      row: story.above,
      column: FIRST_COLUMN + at,
      rows: rows.length - story.above,
      columns: 1,
    };
    // Not in the titles: a format can change what a title is read as.
    if (at !== 1) book.store.writeNumberFormat(id, block, code);
  }
  for (const [at, size] of story.widths.entries()) {
    book.store.writeAxis(id, 'columns', FIRST_COLUMN + at, 1, { size });
  }
  const header = { row: story.above, column: FIRST_COLUMN, rows: 1, columns: width(story) };
  if (story.boldHeader) book.store.writeFormat(id, header, { bold: true });
  const lastColumn = columnLetters(FIRST_COLUMN + width(story) - 1);
  if (story.isTable)
    await addTable(book, SHEET, `B${String(story.above + 1)}:${lastColumn}${last}`);
  book.user.select(SHEET, `C${String(story.above + 2)}`);
  if (story.earlier) await codeEarlier(book, story, story.earlier);
  return book;
}

async function codeEarlier(
  book: OpenWorkbook,
  story: Story,
  what: NonNullable<Story['earlier']>,
): Promise<void> {
  const port = createWorkbookPort();
  good(await port.write(await requestFor(port)));
  const id = book.store.idOf(SHEET);
  for (const [row, done] of what.slice(0, story.titles.length).entries()) {
    const cells = outColumns.map((_, at) => ({
      value: done === 'emptied' ? '' : `old ${String(row)}/${String(at)}`,
    }));
    if (done !== 'as written')
      book.store.writeCells(id, story.above + 1 + row, FIRST_COLUMN + width(story), [cells]);
  }
}

/** Writes, every run something else; many rows get the same, those without a title nothing. */
async function write(port: WorkbookPort, number: number, onlyBlank: boolean): Promise<void> {
  const request = await requestFor(port);
  const rows = request.titles.map((text) =>
    text === '' ? ['', '', ''] : [`P-${String(number)}`, '05', `as ${String(text)}`],
  );
  expect(good(await port.write({ ...request, rows, onlyBlank }))).toMatchObject({
    ...{ ending: 'done', changed: 0, notKept: 0 },
  });
}

/** Table columns have numbers of their own, which say when they were made. */
function seen(book: OpenWorkbook): unknown {
  return JSON.parse(
    JSON.stringify(snapshot(book), (key, value: unknown) =>
      key === 'id' && typeof value === 'number' ? undefined : value,
    ),
  );
}

/** What was there with the officer alone, with the runs taken back, and how many cells were left. */
interface Played {
  readonly twin: OpenWorkbook;
  readonly book: OpenWorkbook;
  readonly place: Place;
  readonly left: number;
}

async function play(story: Story): Promise<Played> {
  const twin = await open(story);
  // Opened last: this is the workbook that the add-in sees.
  const book = await open(story);
  const port = createWorkbookPort();
  expect(seen(book)).toEqual(seen(twin));
  let place: Place = {
    ...{ headerRow: story.above, rows: story.titles.length, columns: width(story) },
    ...{ ours: story.earlier ? outColumns.length : 0, listed: width(story) },
  };
  for (const [number, step] of story.steps.entries()) {
    if (step.kind === 'run') {
      await write(port, number, step.onlyBlank);
    } else if (canDo(place, step)) {
      doTo(twin, place, step);
      doTo(book, place, step);
      place = after(place, step);
    }
  }
  let left = 0;
  // Of which nothing can be put back, that stays to be tried again.
  for (let last = port.undoInfo()?.run, run; last !== undefined && last !== run;) {
    run = last;
    left += good(await port.undo()).left;
    last = port.undoInfo()?.run;
  }
  return { twin, book, place, left };
}

/** Each cell of a list and ten columns beside it. */
function cellsOf(book: OpenWorkbook, { headerRow, rows, columns }: Place): readonly string[] {
  const block = { row: headerRow, column: FIRST_COLUMN, rows: rows + 1, columns: columns + 10 };
  return book.store
    .readValues(book.store.idOf(SHEET), block)
    .flat()
    .map((cell) => JSON.stringify(cell));
}

/** Whatever is not as it was is what the runs wrote, and is counted; its header stays with it. */
function expectTrue({ twin, book, place, left }: Played): void {
  const alone = cellsOf(twin, place);
  const headers = new Set(outColumns.map(({ header }) => JSON.stringify(header)));
  const all = cellsOf(book, place).filter((cell, at) => cell !== alone[at]);
  const other = all.filter((cell) => !headers.has(cell));
  if (left === 0) expect(all).toEqual([]);
  expect(other.length).toBeLessThanOrEqual(left);
  expect(other.filter((cell) => !/^"(?:P-\d|05|as .*)?"$/u.test(cell))).toEqual([]);
}

describe('runs that are all taken back', () => {
  it('leave nothing but what the officer has done meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(stories(false), async (story) => {
        const played = await play(story);
        const isTyped = story.steps.some(({ kind }) => kind === 'type');
        // A row that was typed over whole may be nowhere to be found again.
        if (isTyped && played.left > 0) expectTrue(played);
        else expect(seen(played.book)).toEqual(seen(played.twin));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 120_000);

  it('never put a code into another row, and count what they leave', async () => {
    await fc.assert(
      fc.asyncProperty(stories(true), async (story) => {
        expectTrue(await play(story));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 120_000);
});
