/** Undo and going on where somebody did something awkward in between. */
import type { CellValue } from '../../src/core/sheet/types';
import { createWorkbookPort } from '../../src/excel';
import { listOf } from './support/marks';
import {
  addTable,
  good,
  openWorkbook,
  requestFor,
  snapshot,
  valuesAt,
  type OpenWorkbook,
} from './support/workbook';

const LONG = 'because of the index '.repeat(1_200);
const posts: CellValue[][] = [
  ['Post no', 'Service', 'Job title'],
  ['P1', 'Adults', 'Manager'],
  ['P2', 'Children', 'Manager'],
  ['P3', 'Adults', 'Cook'],
];

let clock = Date.now();
jest.spyOn(Date, 'now').mockImplementation(() => clock);

async function coded(): Promise<OpenWorkbook> {
  const book = await openWorkbook({ sheets: { Posts: posts } });
  good(await book.port.write(await requestFor(book.port)));
  return book;
}

const staff: CellValue[][] = [
  ['Staff no', 'Note'],
  ['s1 ', 'a'],
  ['S2', 'b'],
  ['s3 ', 'c'],
];

/** Fixes cells given as row and column of the sheet, the staff number's column being the key. */
async function fix(
  book: OpenWorkbook,
  cells: readonly (readonly [number, number, CellValue])[],
): Promise<ReturnType<OpenWorkbook['port']['edit']>> {
  const list = await listOf(book);
  const read = good(await book.port.read(list, [0, 1]));
  const edits = cells.map(([row, column, after]) => {
    return { row, column, before: read.columns[column]?.[row - 1] ?? '', after };
  });
  const key = { column: 0, header: 'Staff no', values: read.columns[0] ?? [] };
  return book.port.edit({ list, name: 'Fix', edits, key });
}

/** Puts a formula into a cell that shows what stands in it, as an officer would. */
function formulaOver(book: OpenWorkbook, address: string, row: number, column: number): void {
  const id = book.store.idOf('Posts');
  const block = { row, column, rows: 1, columns: 1 };
  const [value] = valuesAt(book, 'Posts', row, column, 1, 1)[0] ?? [];
  book.store.writeNumberFormat(id, block, 'General');
  book.store.writeCells(id, row, column, [[{ value: String(value), formula: `=${address}` }]]);
}

describe('fixes of the very cells that rows are known by', () => {
  it('are taken back, with other fixes of the same rows, after a sort', async () => {
    const book = await openWorkbook({ sheets: { Posts: staff } });
    const rowOf = (key: string) => staff.find(([one]) => one === key) ?? staff[0];
    const all = [
      [1, 0, 'S1'],
      [1, 1, 'A'],
      [3, 0, 'S3'],
      [3, 1, 'C'],
    ] as const;
    expect(good(await fix(book, all))).toMatchObject({ written: 4, changed: 0 });
    book.user.sort('Posts', 'A2:B4', 1);
    expect(good(await book.port.undo())).toEqual({ restored: 4, left: 0 });
    expect(valuesAt(book, 'Posts', 0, 0, 4, 2)).toEqual(['', 's1 ', 's3 ', 'S2'].map(rowOf));
  });

  it('are written in several requests, and put back when one of these fails', async () => {
    const rows = Array.from({ length: 30 }, (_, at): CellValue[] => [
      `s${String(at)} `,
      `${LONG.slice(0, 20_000)}${String(at)}`,
    ]);
    const all = rows.flatMap(([key, note], at) => [
      [at + 1, 0, `S${String(key).trim().slice(1)}`] as const,
      [at + 1, 1, `0${String(note)}`] as const,
    ]);
    for (const request of [9, 10, 20]) {
      const book = await openWorkbook({ sheets: { Posts: [['Staff no', 'Note'], ...rows] } });
      const before = snapshot(book);
      book.host.faults.fail({ request, code: 'AccessDenied' });
      const outcome = await fix(book, all);
      expect(outcome.ok).toBe(request === 20);
      if (outcome.ok) expect(outcome.value).toMatchObject({ ending: 'done', written: 60 });
      book.host.faults.clear();
      if (outcome.ok) expect(good(await book.port.undo())).toEqual({ restored: 60, left: 0 });
      expect(JSON.stringify(snapshot(book))).toBe(JSON.stringify(before));
    }
  });
});

describe('a fix that fails and cannot be put back', () => {
  it('says what may have been written, and undo knows of it', async () => {
    const rows = Array.from({ length: 30 }, (_, at): CellValue[] => [
      `S${String(at)}`,
      `${LONG.slice(0, 20_000)}${String(at)}`,
    ]);
    const all = rows.map(([, note], at) => [at + 1, 1, `0${String(note)}`] as const);
    const endings = new Set<string>();
    for (const request of [9, 10]) {
      const book = await openWorkbook({ sheets: { Posts: [['Staff no', 'Note'], ...rows] } });
      book.host.faults.closeAt(request);
      const outcome = await fix(book, all);
      book.host.faults.clear();
      const notes = valuesAt(book, 'Posts', 1, 1, 30, 1);
      const standing = notes.filter(([note]) => String(note).startsWith('0')).length;
      if (!outcome.ok) expect(standing).toBe(0);
      else {
        const { ending, written, problem } = outcome.value;
        expect({ ending, hasWords: problem !== undefined }).toEqual({
          ...{ ending: 'stopped', hasWords: true },
        });
        expect(standing).toBeLessThanOrEqual(written);
        expect(book.port.undoInfo()).toMatchObject({ name: 'Fix' });
        expect(good(await book.port.undo()).left).toBe(0);
        expect(valuesAt(book, 'Posts', 1, 1, 30, 1)).toEqual(rows.map(([, note]) => [note]));
      }
      endings.add(outcome.ok ? outcome.value.ending : 'failed');
    }
    expect(endings).toContain('stopped');
  });
});

describe('undo of a column whose header somebody has changed', () => {
  it('takes the codes out of it, and leaves the header and counts it', async () => {
    const book = await coded();
    book.user.type('Posts', 'D1', 'Our code');
    expect(good(await book.port.undo())).toMatchObject({ restored: 3, left: 1 });
    expect(valuesAt(book, 'Posts', 0, 0, 4, 6)).toEqual([
      ['Post no', 'Service', 'Job title', 'Our code', '', ''],
      ...posts.slice(1).map((row) => [...row, '', '', '']),
    ]);
  });

  it('counts the codes that stay where some have been changed as well', async () => {
    const book = await coded();
    book.user.type('Posts', 'D1', 'Our code');
    book.user.type('Posts', 'D2', 'mine');
    expect(good(await book.port.undo())).toMatchObject({ left: 2 });
    expect(valuesAt(book, 'Posts', 0, 3, 4, 1)).toEqual([['Our code'], ['mine'], ['R-1'], ['R-2']]);
  });

  it('knows of it in the next pane, when all of them are headed otherwise', async () => {
    const book = await coded();
    for (const [at, text] of ['a', 'b', 'c'].entries())
      book.user.type('Posts', `${'DEF'.charAt(at)}1`, text);
    clock += 3_600_000;
    const later = createWorkbookPort();
    expect(good(await later.recallRun())).toMatchObject({ state: 'whole', done: 3 });
    expect(good(await later.undo())).toMatchObject({ restored: 3, left: 3 });
    expect(valuesAt(book, 'Posts', 1, 3, 3, 3).flat().join('')).toBe('');
  });

  it('does not take another column for it that stands in its place', async () => {
    const book = await coded();
    book.user.type('Posts', 'D1', 'Grade');
    for (const at of [2, 3, 4]) book.user.type('Posts', `D${String(at)}`, `G${String(at)}`);
    expect(good(await book.port.undo()).left).toBe(0);
    expect(valuesAt(book, 'Posts', 0, 3, 4, 1)).toEqual([['Grade'], ['G2'], ['G3'], ['G4']]);
  });

  it('puts single cells back that hold what was written', async () => {
    const book = await openWorkbook({ sheets: { Posts: staff } });
    good(await fix(book, [[1, 1, 'A']]));
    book.user.type('Posts', 'B1', 'Notes');
    expect(good(await book.port.undo())).toEqual({ restored: 1, left: 0 });
    expect(valuesAt(book, 'Posts', 0, 1, 2, 1)).toEqual([['Notes'], ['a']]);
  });
});

describe('undo leaves alone, and counts', () => {
  it('a formula of the officer that shows our code', async () => {
    const book = await coded();
    formulaOver(book, 'J1', 1, 3);
    expect(good(await book.port.undo())).toMatchObject({ left: 1 });
    const block = { row: 1, column: 3, rows: 1, columns: 1 };
    expect(book.store.readFormulas(book.store.idOf('Posts'), block)).toEqual([['=J1']]);
  });

  it('a formula of the officer that shows what was fixed', async () => {
    const book = await openWorkbook({ sheets: { Posts: staff } });
    good(await fix(book, [[1, 1, 'A']]));
    formulaOver(book, 'J1', 1, 1);
    expect(good(await book.port.undo())).toEqual({ restored: 0, left: 1 });
    const block = { row: 1, column: 1, rows: 1, columns: 1 };
    expect(book.store.readFormulas(book.store.idOf('Posts'), block)).toEqual([['=J1']]);
  });

  it('a code that somebody corrected to one that other rows got', async () => {
    const book = await coded();
    book.user.type('Posts', 'D2', 'R-1');
    // The post goes to the other service, whose code is put in.
    book.user.type('Posts', 'B2', 'Children');
    expect(good(await book.port.undo())).toMatchObject({ left: 1 });
    expect(valuesAt(book, 'Posts', 1, 3, 3, 1)).toEqual([['R-1'], [''], ['']]);
  });

  it('a code put into a single cell that is elsewhere by now', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    book.user.select('Posts', 'E3');
    good(await book.port.putInCell('P-014'));
    book.user.insertRows('Posts', '2:2');
    expect(good(await book.port.undo())).toEqual({ restored: 0, left: 1 });
    expect(valuesAt(book, 'Posts', 2, 4, 2, 1)).toEqual([[''], ['P-014']]);
  });
});

describe('a run that goes on in columns of a table', () => {
  it('leaves alone what somebody types there at the last moment', async () => {
    const rows = Array.from({ length: 90 }, (_, at): CellValue[] => [`P${String(at)}`, 'Cook']);
    const book = await openWorkbook({ sheets: { Posts: [['Post no', 'Job title'], ...rows] } });
    await addTable(book, 'Posts', 'A1:B91');
    const request = await requestFor(book.port);
    book.host.faults.closeAt(7);
    await book.port.write({
      ...request,
      rows: rows.map((_, at) => [`R-${String(at)}`, '1', LONG]),
    });
    book.host.faults.clear();
    clock += 3_600_000;
    const later = createWorkbookPort();
    expect(good(await later.recallRun())).toMatchObject({ state: 'cut off' });
    // Typed when the list has been looked at, and before what is open is looked at again.
    let isTyped = false;
    const { stats } = book.host;
    const add = stats.add.bind(stats);
    let requests = 0;
    const spy = jest.spyOn(stats, 'add').mockImplementation((more) => {
      add(more);
      if (++requests !== 2 || isTyped) return;
      isTyped = true;
      book.user.type('Posts', 'C91', 'MINE');
    });
    const report = good(await later.resume());
    spy.mockRestore();
    expect(isTyped).toBe(true);
    expect(report).toMatchObject({ ending: 'done', written: 89, changed: 1 });
    expect(valuesAt(book, 'Posts', 89, 2, 2, 1)).toEqual([['R-88'], ['MINE']]);
  });
});
