/** Typing in a cell while Rolecheck reads or undoes holds it up, and never fails it. */
import type { CellValue } from '../../src/core/sheet/types';
import type { WorkOptions } from '../../src/excel/port';
import {
  addTable,
  findList,
  good,
  openWorkbook,
  requestFor,
  snapshot,
  type OpenWorkbook,
} from './support/workbook';

/** Enough rows for several blocks. */
const ROWS = 3_000;
const longTitle = 'Cleaner of the buildings by the river '.repeat(40);
const posts: CellValue[][] = [
  ['Post no', 'Job title'],
  ...Array.from({ length: ROWS }, (_, row): CellValue[] => [`P${String(row)}`, longTitle]),
];

/** A hand that begins to type after each block, and leaves the cell when it is asked to. */
function typingHand({ host }: OpenWorkbook): WorkOptions & { readonly asked: boolean[] } {
  const asked: boolean[] = [];
  return {
    asked,
    progress: () => {
      host.faults.cellEditMode = true;
    },
    waiting: (forCellEdit) => {
      asked.push(forCellEdit);
      host.faults.cellEditMode = false;
    },
  };
}

describe('a cell being typed in', () => {
  it('holds up reading, which then reads every row', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const { list, titleColumn } = await findList(book.port);
    const hand = typingHand(book);
    book.host.faults.cellEditMode = true;
    const read = good(await book.port.read(list, [titleColumn], hand));
    expect(read.rowCount).toBe(ROWS);
    expect(new Set(read.columns[0])).toEqual(new Set([longTitle]));
    expect(hand.asked).toEqual([true, false]);
  }, 60_000);

  it.each([
    ['a plain list', false],
    ['a table', true],
  ])(
    'holds up the undo of %s, which then puts everything back',
    async (_name, inTable) => {
      const book = await openWorkbook({ sheets: { Posts: posts } });
      if (inTable) await addTable(book, 'Posts', `A1:B${String(ROWS + 1)}`);
      const before = snapshot(book);
      good(await book.port.write(await requestFor(book.port)));
      const hand = typingHand(book);
      book.host.faults.cellEditMode = true;
      expect(good(await book.port.undo(hand)).left).toBe(0);
      book.host.faults.cellEditMode = false;
      expect(hand.asked.filter((forCellEdit) => forCellEdit).length).toBeGreaterThan(1);
      expect(snapshot(book)).toEqual(before);
    },
    60_000,
  );

  it('lets reading be cancelled', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const { list, titleColumn } = await findList(book.port);
    const stop = new AbortController();
    book.host.faults.cellEditMode = true;
    const read = await book.port.read(list, [titleColumn], {
      signal: stop.signal,
      waiting: () => {
        stop.abort();
      },
    });
    expect(read).toMatchObject({ ok: false, problem: { kind: 'editing' } });
  }, 60_000);
});
