/** Whatever the sheet was, coding it and taking that back leaves it exactly as it was. */
import fc from 'fast-check';
import type { CellValue } from '../../src/core/sheet/types';
import {
  addTable,
  good,
  openWorkbook,
  requestFor,
  snapshot,
  type OpenWorkbook,
} from './support/workbook';

const title = fc.constantFrom(
  'Social worker',
  'Cleaner',
  'Teaching assistant',
  'Head of legal',
  '',
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>('', '', 'text', '=A1', '05', 7, 0.5, true),
  fc.string({ maxLength: 5 }).map((text) => text.replace(/^[=+\-@']/u, 'x')),
);
const format = fc.constantFrom('General', '@', '0.00', 'dd/mm/yyyy');

interface Sheet {
  readonly above: number;
  readonly rows: readonly { readonly title: string; readonly cells: readonly CellValue[] }[];
  readonly isTable: boolean;
  readonly neighbour: 'none' | 'touching' | 'far';
  readonly formats: readonly {
    readonly row: number;
    readonly column: number;
    readonly format: string;
  }[];
  readonly widths: readonly { readonly column: number; readonly size: number }[];
  readonly boldHeader: boolean;
  readonly hiddenRows: readonly number[];
}

const sheets: fc.Arbitrary<Sheet> = fc.record({
  above: fc.nat({ max: 3 }),
  rows: fc.array(fc.record({ title, cells: fc.array(cell, { minLength: 2, maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 12,
  }),
  isTable: fc.boolean(),
  neighbour: fc.constantFrom('none', 'none', 'touching', 'far'),
  formats: fc.array(fc.record({ row: fc.nat({ max: 16 }), column: fc.nat({ max: 12 }), format }), {
    maxLength: 12,
  }),
  widths: fc.array(
    fc.record({ column: fc.nat({ max: 12 }), size: fc.integer({ min: 10, max: 200 }) }),
    { maxLength: 4 },
  ),
  boldHeader: fc.boolean(),
  hiddenRows: fc.array(fc.integer({ min: 2, max: 12 }), { maxLength: 3 }),
});

/** Three columns from B on, the job title in the middle; perhaps something to their right. */
async function open(sheet: Sheet): Promise<OpenWorkbook> {
  const beside = { none: [], touching: ['Note'], far: ['', '', 'Note'] }[sheet.neighbour];
  const rows: CellValue[][] = [
    ...Array.from({ length: sheet.above }, (): CellValue[] => []),
    ['', 'Post no', 'Job title', 'Service', ...beside],
    ...sheet.rows.map((row, at): CellValue[] => [
      ...['', row.cells[0] ?? '', row.title, row.cells[1] ?? ''],
      ...beside.map((text) => (text === '' ? '' : `n${String(at)}`)),
    ]),
  ];
  const book = await openWorkbook({ sheets: { Posts: rows } });
  const id = book.store.idOf('Posts');
  const last = sheet.above + sheet.rows.length + 1;
  if (sheet.isTable) await addTable(book, 'Posts', `B${String(sheet.above + 1)}:D${String(last)}`);
  for (const { row, column, format: code } of sheet.formats) {
    // Not in the titles: a format can change what a title is read as.
    if (column !== 2) book.store.writeNumberFormat(id, { row, column, rows: 1, columns: 1 }, code);
  }
  for (const { column, size } of sheet.widths)
    book.store.writeAxis(id, 'columns', column, 1, { size });
  if (sheet.boldHeader) {
    book.store.writeFormat(
      id,
      { row: sheet.above, column: 1, rows: 1, columns: 3 },
      { bold: true },
    );
  }
  for (const row of sheet.hiddenRows) book.store.writeAxis(id, 'rows', row, 1, { hidden: true });
  book.user.select('Posts', `C${String(sheet.above + 2)}`);
  return book;
}

describe('coding and taking it back', () => {
  it('changes nothing, however the sheet is made', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (sheet) => {
        fc.pre(sheet.rows.some((row) => row.title !== ''));
        const book = await open(sheet);
        const before = snapshot(book);
        const report = good(await book.port.write(await requestFor(book.port)));
        expect(report).toMatchObject({ ending: 'done', changed: 0, notKept: 0 });
        expect(good(await book.port.undo()).left).toBe(0);
        expect(snapshot(book)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('changes nothing when it is done twice over, with typing in between', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, title, async (sheet, typed) => {
        fc.pre(sheet.rows.some((row) => row.title !== ''));
        const book = await open(sheet);
        const before = snapshot(book);
        good(await book.port.write(await requestFor(book.port)));
        const coded = snapshot(book);
        const address = `C${String(sheet.above + 2)}`;
        book.user.type('Posts', address, typed === '' ? 'Planner' : typed);
        good(await book.port.write(await requestFor(book.port)));
        good(await book.port.undo());
        book.user.type('Posts', address, sheet.rows[0]?.title ?? '');
        expect(snapshot(book)).toEqual(coded);
        good(await book.port.undo());
        expect(snapshot(book)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
