/**
 * Whatever the officer does to a list between a run that was cut off and the rest of it, or before it
 * is taken back: no row holds what was made for another one, and rows left alone are counted.
 */
import fc from 'fast-check';
import type { CellValue } from '../../src/core/sheet/types';
import { createWorkbookPort } from '../../src/excel';
import { listOf } from './support/marks';
import {
  addTable,
  good,
  openWorkbook,
  requestFor,
  valuesAt,
  type OpenWorkbook,
} from './support/workbook';

/** Texts so long that the list is two blocks. */
const ROWS = 90;
const LONG = 'because of the index '.repeat(1_200);
const services = ['Adults', 'Children', 'Housing'];
const titles = ['Manager', 'Manager', 'Cook'];

/** Panes open an hour later, when no run can be under way any more. */
let clock = Date.now();
jest.spyOn(Date, 'now').mockImplementation(() => clock);

type Act =
  | { readonly kind: 'sort'; readonly column: number }
  | { readonly kind: 'insert' | 'delete' | 'replace'; readonly row: number }
  | { readonly kind: 'retype'; readonly row: number; readonly column: 1 | 2 };

/** Most of those that are not yet written when the second block is cut off. */
const row = fc.oneof(fc.nat({ max: ROWS - 12 }), fc.integer({ min: 58, max: ROWS - 12 }));
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('sort' as const), column: fc.nat({ max: 2 }) }),
    fc.record({ kind: fc.constantFrom('insert', 'delete', 'replace', 'replace'), row }),
    fc.record({
      ...{ kind: fc.constant('retype' as const), row },
      column: fc.constantFrom(1 as const, 2 as const),
    }),
  ),
  { maxLength: 5 },
);

interface Story {
  /** What the first column holds: a number of each post's own, of several, or nothing. */
  readonly numbers: 'own' | 'shared' | 'none';
  readonly seed: readonly number[];
  readonly isTable: boolean;
  readonly cutAt: number;
  readonly acts: readonly Act[];
  readonly goesOn: boolean;
  /** A row in which the officer puts the code of another service, at last. */
  readonly corrected: number | null;
}

const stories: fc.Arbitrary<Story> = fc.record({
  numbers: fc.constantFrom('own', 'shared', 'none'),
  seed: fc.array(fc.nat({ max: 8 }), { minLength: ROWS, maxLength: ROWS }),
  isTable: fc.boolean(),
  cutAt: fc.constantFrom(6, 7, 7, 7, 7, 8),
  acts,
  goesOn: fc.boolean(),
  corrected: fc.option(row),
});

function codeOf(title: unknown, service: unknown): string {
  return `${String(title)}/${String(service)}`;
}

async function openCutOff({ numbers, seed, isTable, cutAt }: Story): Promise<OpenWorkbook> {
  const number = { own: (at: number) => `P${String(at)}`, shared: (at: number) => at % 4 };
  const posts = seed.map((some, at): CellValue[] => [
    numbers === 'none' ? 'x' : number[numbers](at),
    services[some % 3] ?? '',
    titles[Math.floor(some / 3)] ?? '',
  ]);
  const rows = [['Post no', 'Service', 'Job title'], ...posts];
  const book = await openWorkbook({ sheets: { Posts: rows } });
  if (isTable) await addTable(book, 'Posts', `A1:C${String(ROWS + 1)}`);
  const request = await requestFor(book.port);
  const cells = posts.map((post) => [codeOf(post[2], post[1]), '05', LONG]);
  book.host.faults.closeAt(cutAt);
  await book.port.write({ ...request, rows: cells });
  book.host.faults.clear();
  clock += 3_600_000;
  return book;
}

/** @returns how many rows went in */
function doAll(book: OpenWorkbook, all: readonly Act[]): number {
  let rows = ROWS;
  for (const act of all) {
    const at = 'row' in act ? String(act.row + 3) : '';
    if (act.kind === 'sort') book.user.sort('Posts', `A2:F${String(rows + 1)}`, act.column);
    if (act.kind === 'delete' || act.kind === 'replace')
      book.user.deleteRows('Posts', `${at}:${at}`);
    if (act.kind === 'retype') {
      const text = act.column === 1 ? services[act.row % 3] : 'Cook';
      book.user.type('Posts', `${act.column === 1 ? 'B' : 'C'}${at}`, text ?? '');
    }
    if (act.kind === 'insert' || act.kind === 'replace') {
      book.user.insertRows('Posts', `${at}:${at}`);
      const cells = ['x', services[act.row % 3] ?? '', 'Manager'];
      for (const [column, text] of cells.entries())
        book.user.type('Posts', `${'ABC'.charAt(column)}${at}`, text);
    }
    rows += act.kind === 'insert' ? 1 : act.kind === 'delete' ? -1 : 0;
  }
  return all.filter(({ kind }) => kind === 'insert' || kind === 'replace').length;
}

const rowsNow = (book: OpenWorkbook): readonly unknown[][] =>
  valuesAt(book, 'Posts', 1, 0, ROWS + 6, 6).filter((cells) => cells[2] !== '');

describe('a run that was cut off', () => {
  it('never gives a row the code of another when it goes on, and counts what it leaves', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const book = await openCutOff(story);
        const inserted = doAll(book, story.acts);
        const corrected = story.corrected === null ? -1 : story.corrected;
        const [, service, title, coded] = rowsNow(book)[corrected] ?? [];
        const other = services.find((one) => one !== service && codeOf(title, one) !== coded);
        const typed = codeOf(title === 'Cook' ? 'Manager' : 'Cook', other);
        if (coded !== undefined && coded !== '')
          book.user.type('Posts', `D${String(corrected + 2)}`, typed);
        const isTyped = rowsNow(book)[corrected]?.[3] === typed;
        const before = rowsNow(book);
        const later = createWorkbookPort();
        const left = good(await later.recallRun());
        if (left && story.goesOn) {
          const report = good(await later.resume());
          const now = rowsNow(book);
          for (const [at, cells] of now.entries()) {
            const was = before[at]?.[3];
            expect(was === '' ? ['', codeOf(cells[2], cells[1])] : [was]).toContain(cells[3]);
          }
          expect(report.written + report.changed).toBe(left.of);
          const blank = now.filter((cells) => cells[3] === '').length;
          expect(blank).toBeLessThanOrEqual(report.changed + inserted);
          if (story.acts.length === 0 && !isTyped) expect(report.written).toBe(ROWS);
        }
        if (!left) return;
        const undone = good(await later.undo());
        const stay = rowsNow(book).filter((cells) => cells[3] !== '');
        expect(stay.length).toBeLessThanOrEqual(undone.left);
        if (isTyped) expect(rowsNow(book)[corrected]?.[3]).toBe(typed);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('goes on in every row when the list was only sorted, and posts have numbers', async () => {
    const seed = Array.from({ length: ROWS }, (_, at) => (at * 5) % 9);
    const sorted = [{ kind: 'sort' as const, column: 1 }];
    const story = { seed, isTable: false, cutAt: 7, acts: sorted, goesOn: true, corrected: null };
    const book = await openCutOff({ ...story, numbers: 'own' });
    doAll(book, sorted);
    const later = createWorkbookPort();
    expect(good(await later.recallRun())).toMatchObject({ state: 'cut off', of: ROWS });
    expect(good(await later.resume())).toMatchObject({ written: ROWS, changed: 0 });
    for (const cells of rowsNow(book)) expect(cells[3]).toBe(codeOf(cells[2], cells[1]));
  });
});

const text = fc.constantFrom('a', ' a', 'a ', 'b ', 'b');
const fixes = fc.record({
  cells: fc.array(fc.tuple(text, text), { minLength: 2, maxLength: 8 }),
  fixed: fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 8, maxLength: 8 }),
  acts: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('sort' as const), column: fc.nat({ max: 2 }) }),
      fc.record({
        kind: fc.constantFrom('insert' as const, 'delete' as const, 'retype' as const),
        row: fc.nat({ max: 7 }),
      }),
    ),
    { maxLength: 4 },
  ),
});

describe('single cells that were fixed, those that rows are known by as well', () => {
  it('are taken back in their own rows only, and what is left is counted', async () => {
    await fc.assert(
      fc.asyncProperty(fixes, async ({ cells, fixed, acts: all }) => {
        // Numbers in no order, by which the test knows a row again.
        const numberOf = (at: number): number => ((at * 5 + 3) % 11) + 1;
        const rows = cells.map(([key, note], at): CellValue[] => [key, note, numberOf(at)]);
        const book = await openWorkbook({
          sheets: { Posts: [['Staff no', 'Note', 'N'], ...rows] },
        });
        const edits = cells.flatMap((own, at) =>
          own.flatMap((before, column) => {
            const after = before.trim().toUpperCase();
            return fixed[at]?.[column] === true ? [{ row: at + 1, column, before, after }] : [];
          }),
        );
        const values = cells.map(([key]) => key);
        const key = { column: 0, header: 'Staff no', values };
        const request = { list: await listOf(book), name: 'Fix', edits, key };
        expect(good(await book.port.edit(request))).toEqual({
          ...{ ending: 'done', written: edits.length, changed: 0, notKept: 0 },
        });
        let count = cells.length;
        for (const act of all) {
          const at = 'row' in act ? String((act.row % count) + 2) : '';
          if (act.kind === 'sort') book.user.sort('Posts', `A2:C${String(count + 1)}`, act.column);
          if (act.kind === 'retype') book.user.type('Posts', `B${at}`, 'typed');
          if (act.kind === 'insert') book.user.insertRows('Posts', `${at}:${at}`);
          if (act.kind === 'delete' && count > 1) book.user.deleteRows('Posts', `${at}:${at}`);
          count += act.kind === 'insert' ? 1 : act.kind === 'delete' && count > 1 ? -1 : 0;
        }
        const seen = valuesAt(book, 'Posts', 1, 0, count, 3);
        const undone = edits.length > 0 ? good(await book.port.undo()) : { left: 0 };
        let standing = 0;
        for (const [at, [keyNow, note, number]] of valuesAt(
          ...([book, 'Posts', 1, 0, count, 3] as const),
        ).entries()) {
          const place = cells.findIndex((_, one) => numberOf(one) === number);
          for (const [column, now] of [keyNow, note].entries()) {
            const was = seen[at]?.[column];
            const edit = edits.find((one) => one.row === place + 1 && one.column === column);
            expect([was, ...(edit && was === edit.after ? [edit.before] : [])]).toContain(now);
            if (edit && now === edit.after) standing++;
          }
        }
        expect(standing).toBeLessThanOrEqual(undone.left);
        if (all.length === 0) expect(undone.left).toBe(0);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
