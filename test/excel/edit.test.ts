/** Single cells on the Excel host: what they become, what is left alone, and that all comes back. */
import fc from 'fast-check';
import type { CellValue, Edit } from '../../src/core/sheet/types';
import { chunksOf } from '../../src/excel/edit-cells';
import type { EditRequest } from '../../src/excel/port';
import { listOf } from './support/marks';
import {
  addTable,
  good,
  openWorkbook,
  snapshot,
  valuesAt,
  type OpenWorkbook,
} from './support/workbook';

const staff: CellValue[][] = [
  ['Staff no', 'Hours', 'POSTCODE', 'Code'],
  ['S1', 37.5, 'ls11aa', 'F'],
  ['S2', 40, 'LS2 2BB', 'M'],
  ['S3', 12, 'ls33cc', 'F'],
];

/** Edits of a list whose first column is the key, from what stands there now. */
async function requestFor(
  book: OpenWorkbook,
  after: readonly (readonly [row: number, column: number, after: CellValue])[],
  withKey = true,
): Promise<EditRequest> {
  const list = await listOf(book);
  const key = good(await book.port.read(list, [list.firstColumn])).columns[0] ?? [];
  const header = valuesAt(book, 'Posts', list.headerRow, list.firstColumn, 1, 1)[0]?.[0];
  return {
    list,
    name: 'Fix cells',
    edits: after.map(([row, column, value]): Edit => {
      const before = valuesAt(book, 'Posts', row, column, 1, 1)[0]?.[0];
      return { row, column, before: isCell(before) ? before : '', after: value };
    }),
    ...(withKey && {
      key: { column: list.firstColumn, header: String(header), values: key },
    }),
  };
}

function isCell(value: unknown): value is CellValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

const open = (): Promise<OpenWorkbook> => openWorkbook({ sheets: { Posts: staff } });

describe('editing cells', () => {
  it('writes text as text and numbers as numbers, and says what undo would take back', async () => {
    const book = await open();
    const before = snapshot(book);
    const request = await requestFor(book, [
      ...([
        [1, 2, 'LS1 1AA'],
        [3, 2, 'LS3 3CC'],
      ] as const),
      ...([
        [1, 1, '37'],
        [2, 1, '037'],
        [3, 1, '1E2'],
      ] as const),
      ...([
        [1, 3, '05'],
        [2, 3, '=1+1'],
        [3, 3, ''],
      ] as const),
    ]);
    expect(good(await book.port.edit(request))).toEqual({
      ending: 'done',
      written: 8,
      changed: 0,
      notKept: 0,
    });
    expect(valuesAt(book, 'Posts', 1, 1, 3, 3)).toEqual([
      [37, 'LS1 1AA', '05'],
      ['037', 'LS2 2BB', '=1+1'],
      ['1E2', 'LS3 3CC', ''],
    ]);
    expect(book.port.undoInfo()).toMatchObject({
      ...{ name: 'Fix cells', columns: ['Hours', 'POSTCODE', 'Code'], rows: 3 },
    });
    expect(good(await book.port.undo())).toEqual({ restored: 8, left: 0 });
    expect(snapshot(book)).toEqual(before);
    expect(book.port.undoInfo()).toBeNull();
  });

  it('leaves cells alone that changed since, and formulas', async () => {
    const book = await open();
    book.store.writeCells(book.store.idOf('Posts'), 3, 3, [[{ formula: '=A2' }]]);
    const request = await requestFor(book, [
      [1, 2, 'LS1 1AA'],
      [2, 2, 'x'],
      [3, 3, 'y'],
    ]);
    book.user.type('Posts', 'C2', 'LS9 9ZZ');
    expect(good(await book.port.edit(request))).toEqual({
      ending: 'done',
      written: 1,
      changed: 2,
      notKept: 0,
    });
    expect(valuesAt(book, 'Posts', 1, 2, 3, 1).flat()).toEqual(['LS9 9ZZ', 'x', 'ls33cc']);
    expect(valuesAt(book, 'Posts', 3, 3, 1, 1)).toEqual([['S1']]);
  });

  it('leaves rows alone whose key is another now, though the cell is the same', async () => {
    const book = await open();
    const request = await requestFor(book, [
      [1, 3, '2'],
      [2, 3, '1'],
    ]);
    book.user.type('Posts', 'A2', 'S7');
    expect(good(await book.port.edit(request))).toMatchObject({ written: 1, changed: 1 });
    expect(valuesAt(book, 'Posts', 1, 3, 2, 1).flat()).toEqual(['F', '1']);
  });

  it('writes nothing when nothing is asked for or all has changed, and leaves no step', async () => {
    const book = await open();
    const none = await requestFor(book, []);
    expect(good(await book.port.edit(none))).toEqual({
      ending: 'done',
      written: 0,
      changed: 0,
      notKept: 0,
    });
    const request = await requestFor(book, [[1, 3, 'x']]);
    book.user.type('Posts', 'D2', 'y');
    expect(good(await book.port.edit(request))).toEqual({
      ending: 'done',
      written: 0,
      changed: 1,
      notKept: 0,
    });
    expect(book.port.undoInfo()).toBeNull();
  });

  it('undoes where the rows are now: sorted, and moved down', async () => {
    const book = await open();
    good(
      await book.port.edit(
        await requestFor(book, [
          [1, 2, 'LS1 1AA'],
          [2, 3, '1'],
          [3, 3, '2'],
        ]),
      ),
    );
    const rows = valuesAt(book, 'Posts', 1, 0, 3, 4).reverse();
    book.store.writeCells(
      book.store.idOf('Posts'),
      ...([1, 0] as const),
      rows.map((row) => row.map((value) => ({ value: isCell(value) ? value : '' }))),
    );
    book.user.insertRows('Posts', '1:2');
    expect(good(await book.port.undo())).toEqual({ restored: 3, left: 0 });
    expect(valuesAt(book, 'Posts', 3, 0, 3, 4)).toEqual([...staff.slice(1)].reverse());
  });

  it('undoes only what is still as it was written', async () => {
    const book = await open();
    good(
      await book.port.edit(
        await requestFor(book, [
          [1, 2, 'LS1 1AA'],
          [3, 2, 'LS3 3CC'],
        ]),
      ),
    );
    book.user.type('Posts', 'C2', 'mine');
    expect(good(await book.port.undo())).toEqual({ restored: 1, left: 1 });
    expect(valuesAt(book, 'Posts', 1, 2, 3, 1).flat()).toEqual(['mine', 'LS2 2BB', 'ls33cc']);
  });

  it('counts cells that did not keep what was written', async () => {
    const book = await open();
    book.store.merge(book.store.idOf('Posts'), { row: 1, column: 2, rows: 2, columns: 1 });
    const request = await requestFor(book, [[2, 2, 'x']]);
    expect(good(await book.port.edit(request))).toEqual({
      ending: 'done',
      written: 0,
      changed: 0,
      notKept: 1,
    });
  });
});

describe('what Excel refuses', () => {
  it('is a protected sheet, a sheet that is gone, a list that has moved', async () => {
    const book = await open();
    const request = await requestFor(book, [[1, 2, 'LS1 1AA']]);
    book.user.insertRows('Posts', '1:1');
    expect(await book.port.edit(request)).toMatchObject({ ok: false, problem: { kind: 'moved' } });
    const again = await requestFor(book, [[2, 2, 'LS1 1AA']]);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Posts').protection.protect();
      context.workbook.worksheets.add('Other');
      await context.sync();
    });
    const before = snapshot(book);
    expect(await book.port.edit(again)).toMatchObject({
      ...{ ok: false, problem: { kind: 'protected' } },
    });
    expect(snapshot(book)).toEqual(before);
    book.store.removeSheet(again.list.sheetId);
    expect(await book.port.edit(again)).toMatchObject({ ok: false, problem: { kind: 'gone' } });
    expect(book.port.undoInfo()).toBeNull();
  });

  it('is a table that has moved, even without a key', async () => {
    const book = await open();
    await addTable(book, 'Posts', 'A1:D4');
    const request = await requestFor(book, [[1, 2, 'LS1 1AA']], false);
    book.user.insertRows('Posts', '1:1');
    expect(await book.port.edit(request)).toMatchObject({ ok: false, problem: { kind: 'moved' } });
  });

  it('is waited for while a cell is typed in', async () => {
    const book = await open();
    const request = await requestFor(book, [[1, 2, 'LS1 1AA']]);
    book.host.faults.cellEditMode = true;
    const report = await book.port.edit(request, {
      waiting: () => (book.host.faults.cellEditMode = false),
    });
    expect(good(report).written).toBe(1);
  });

  it.each([1, 2, 3, 4, 5, 6].flatMap((request) => [[request, 0] as const, [request, 2] as const]))(
    'is taken back whole when request %i fails after %i writes',
    async (request, afterWrites) => {
      const long = 'x'.repeat(20_000);
      const rows = Array.from({ length: 60 }, (_, row): CellValue[] => [`S${String(row)}`, long]);
      const book = await openWorkbook({ sheets: { Posts: [['Staff no', 'Note'], ...rows] } });
      const before = snapshot(book);
      const wanted = await requestFor(
        book,
        rows.map((_, row) => [row + 1, 1, `${String(row)}${long}`] as const),
      );
      book.host.faults.fail({ request, code: 'GeneralException', afterWrites });
      const outcome = await book.port.edit(wanted);
      book.host.faults.clear();
      if (!outcome.ok) {
        expect(book.port.undoInfo()).toBeNull();
        expect(snapshot(book)).toEqual(before);
        return;
      }
      expect(outcome.value.written).toBe(60);
      good(await book.port.undo());
      expect(snapshot(book)).toEqual(before);
    },
  );

  it('stops between chunks when it is cancelled, and what was written can be undone', async () => {
    const long = 'x'.repeat(20_000);
    const rows = Array.from({ length: 60 }, (_, row): CellValue[] => [`S${String(row)}`, long]);
    const book = await openWorkbook({ sheets: { Posts: [['Staff no', 'Note'], ...rows] } });
    const before = snapshot(book);
    const wanted = await requestFor(
      book,
      rows.map((_, row) => [row + 1, 1, 'short'] as const),
    );
    const stop = new AbortController();
    const report = good(
      await book.port.edit(wanted, {
        signal: stop.signal,
        progress: () => {
          stop.abort();
        },
      }),
    );
    expect(report.written).toBeGreaterThan(0);
    expect(report.written).toBeLessThan(60);
    good(await book.port.undo());
    expect(snapshot(book)).toEqual(before);
  });
});

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>('', '05', '3-4', 'LS1 1AA', 7, 0.5, true, false, '=A1', '1', '-2.50'),
  fc.string({ maxLength: 4 }).map((text) => text.replace(/^[=+\-@']/u, 'x')),
);
const format = fc.constantFrom('General', '@', '0.00', 'dd/mm/yyyy');

describe('any edits of any grid', () => {
  it('write what was asked for where nothing is in the way, and come back exactly', async () => {
    const grids = fc.record({
      cells: fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 30 }),
      formats: fc.array(
        fc.record({ row: fc.nat(30), column: fc.integer({ min: 1, max: 3 }), format }),
        {
          maxLength: 20,
        },
      ),
      edits: fc.array(
        fc.record({ row: fc.nat(29), column: fc.integer({ min: 1, max: 3 }), after: value }),
        { minLength: 1, maxLength: 30 },
      ),
      withKey: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(grids, async ({ cells, formats, edits, withKey }) => {
        const rows = cells.map((row, at): CellValue[] => [`S${String(at)}`, ...row]);
        const book = await openWorkbook({ sheets: { Posts: [['Key', 'A', 'B', 'C'], ...rows] } });
        const id = book.store.idOf('Posts');
        for (const { row, column, format: code } of formats) {
          book.store.writeNumberFormat(id, { row: row + 1, column, rows: 1, columns: 1 }, code);
        }
        const before = snapshot(book);
        const inside = edits.filter(({ row }) => row < rows.length);
        const request = await requestFor(
          book,
          inside.map(({ row, column, after }) => [row + 1, column, after] as const),
          withKey,
        );
        const formulas = book.store.readFormulas(id, { row: 0, column: 0, rows: 40, columns: 4 });
        const last = new Map(
          request.edits.map((edit) => [`${String(edit.row)} ${String(edit.column)}`, edit]),
        );
        const report = good(await book.port.edit(request));
        let kept = 0;
        for (const edit of last.values()) {
          const now = valuesAt(book, 'Posts', edit.row, edit.column, 1, 1)[0]?.[0];
          if (formulas[edit.row]?.[edit.column]) {
            kept++;
            expect(now).toBe(edit.before);
          } else expect(String(now)).toBe(String(edit.after));
        }
        expect(report).toEqual({
          ending: 'done',
          written: last.size - kept,
          changed: kept,
          notKept: 0,
        });
        if (report.written > 0) expect(good(await book.port.undo()).left).toBe(0);
        expect(snapshot(book)).toEqual(before);
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  it('are cut into chunks that hold every cell once', () => {
    const cell = fc.record({ row: fc.nat(400), column: fc.nat(3), bytes: fc.nat(3_000) });
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { selector: ({ row, column }) => row * 4 + column }),
        (cells) => {
          const chunks = chunksOf(cells, ({ bytes }) => bytes, 20_000);
          const groups = chunks.flat();
          expect(new Set(groups.flatMap((group) => group.cells))).toEqual(new Set(cells));
          for (const group of groups) {
            for (const one of group.cells) {
              expect(one.column).toBe(group.column);
              expect(one.row).toBeGreaterThanOrEqual(group.row);
              expect(one.row).toBeLessThan(group.row + group.rows);
            }
          }
          for (const chunk of chunks) {
            const bytes = chunk
              .flatMap((group) => group.cells)
              .reduce((sum, one) => sum + one.bytes, 0);
            expect(bytes).toBeLessThanOrEqual(20_000);
          }
        },
      ),
    );
  });
});
