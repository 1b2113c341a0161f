/** The writer on the Excel host: every kind of sheet that officers have. */
import type { CellValue } from '../../src/core/sheet/types';
import { SETTINGS_KEY } from '../../src/excel/remembered';
import {
  addTable,
  cellsFor,
  good,
  openWorkbook,
  outColumns,
  requestFor,
  snapshot,
  valuesAt,
  type OpenWorkbook,
} from './support/workbook';

const posts: CellValue[][] = [
  ['Post no', 'Job title', 'Service'],
  ['P1', 'Social worker', 'Adults'],
  ['P2', 'Cleaner', 'Schools'],
  ['P3', '', 'Schools'],
  ['P4', 'Revenues officer', 'Finance'],
];
const expected = [
  ['Role code', 'SOC 2020', 'Why'],
  ...posts.slice(1).map((row, at) => [...cellsFor(row[1] ?? '', at)]),
];

async function codeAll(book: OpenWorkbook) {
  return good(await book.port.write(await requestFor(book.port)));
}

describe('a plain list', () => {
  it('gets the columns right beside it, as values, text as text', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const report = await codeAll(book);
    expect(report).toMatchObject({ ending: 'done', written: 4, changed: 0, notKept: 0 });
    expect(report.columns.map(({ column, isNew }) => [column, isNew])).toEqual([
      [3, true],
      [4, true],
      [5, true],
    ]);
    expect(valuesAt(book, 'Posts', 0, 3, 5, 3)).toEqual(expected);
    const id = book.store.idOf('Posts');
    const block = { row: 1, column: 3, rows: 4, columns: 3 };
    expect(book.store.readFormulas(id, block).flat().join('')).toBe('');
    expect(new Set(book.store.readNumberFormats(id, block).flat())).toEqual(new Set(['@']));
  });

  it('is left exactly as it was by undo', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const before = snapshot(book);
    await codeAll(book);
    expect(snapshot(book)).not.toEqual(before);
    expect(good(await book.port.undo())).toEqual({ restored: 4, left: 0 });
    expect(snapshot(book)).toEqual(before);
    expect(book.port.undoInfo()).toBeNull();
  });

  it('may begin under a title and blank rows', async () => {
    const rows = [['Posts of the council', '', ''], ['', '', ''], ...posts];
    const book = await openWorkbook({ sheets: { Posts: rows } });
    await codeAll(book);
    expect(valuesAt(book, 'Posts', 2, 3, 5, 3)).toEqual(expected);
    expect(valuesAt(book, 'Posts', 0, 3, 2, 3).flat().join('')).toBe('');
  });

  it('may have titles that are formulas: their values are coded, the formulas stay', async () => {
    const rows = posts.map((row, at) => [
      ...row.slice(0, 1),
      at === 0 ? 'Job title' : `=C${String(at + 1)}`,
      at === 0 ? 'Name of job' : (row[1] ?? ''),
    ]);
    const book = await openWorkbook({ sheets: { Posts: rows } });
    const request = await requestFor(book.port);
    expect(request.titles).toContain('Social worker');
    const report = good(await book.port.write(request));
    expect(report.changed).toBe(0);
    const formulas = book.store.readFormulas(book.store.idOf('Posts'), {
      row: 1,
      column: 1,
      rows: 1,
      columns: 1,
    });
    expect(formulas).toEqual([['=C2']]);
  });

  it('gets codes on its own rows when some are hidden or filtered out', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    book.user.filter('Posts', 'A1:C5', [2]);
    book.user.hideRows('Posts', '4:4');
    const before = snapshot(book);
    await codeAll(book);
    expect(valuesAt(book, 'Posts', 0, 3, 5, 3)).toEqual(expected);
    good(await book.port.undo());
    expect(snapshot(book)).toEqual(before);
  });

  it('is not overrun: what stands beside it stays, the columns go further right (N062)', async () => {
    const rows = posts.map((row, at) => [...row, '', '', at === 0 ? 'Note' : 'note']);
    const book = await openWorkbook({ sheets: { Posts: rows } });
    const report = await codeAll(book);
    expect(report.columns.map(({ column }) => column)).toEqual([7, 8, 9]);
    expect(valuesAt(book, 'Posts', 1, 5, 1, 1)).toEqual([['note']]);
    expect(valuesAt(book, 'Posts', 0, 7, 5, 3)).toEqual(expected);
  });

  it('does not take a cell with a formula that shows nothing for a free one', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts.map((row) => [...row]) } });
    book.store.writeCells(book.store.idOf('Posts'), 2, 3, [[{ formula: '=""' }]]);
    await codeAll(book);
    expect(
      book.store.readFormulas(book.store.idOf('Posts'), { row: 2, column: 3, rows: 1, columns: 1 }),
    ).toEqual([['=""']]);
  });

  it('may have formats in the free columns: they are used, and come back', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const id = book.store.idOf('Posts');
    book.store.writeNumberFormat(id, { row: 0, column: 3, rows: 3, columns: 2 }, '0.00');
    book.store.writeFormat(id, { row: 0, column: 3, rows: 5, columns: 1 }, { fill: '#FFFF00' });
    book.store.writeAxis(id, 'columns', 3, 1, { size: 99 });
    const before = snapshot(book);
    const report = await codeAll(book);
    expect(report.columns[0]?.column).toBe(3);
    expect(valuesAt(book, 'Posts', 0, 3, 5, 3)).toEqual(expected);
    good(await book.port.undo());
    expect(snapshot(book)).toEqual(before);
  });

  it('keeps the header as bold as its neighbours', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const id = book.store.idOf('Posts');
    book.store.writeFormat(id, { row: 0, column: 0, rows: 1, columns: 3 }, { bold: true });
    await codeAll(book);
    expect(book.store.readFormat(id, 0, 5).bold).toBe(true);
    expect(book.store.readFormat(id, 1, 5).bold ?? false).toBe(false);
  });
});

describe('a table', () => {
  it('grows by the columns (N061)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await addTable(book, 'Posts', 'A1:C5');
    const before = snapshot(book);
    await codeAll(book);
    expect(valuesAt(book, 'Posts', 0, 3, 5, 3)).toEqual(expected);
    expect(book.host.book.tables.all()[0]?.columns.map(({ name }) => name)).toEqual([
      ...['Post no', 'Job title', 'Service', 'Role code', 'SOC 2020', 'Why'],
    ]);
    good(await book.port.undo());
    expect(snapshot(book)).toEqual(before);
  });

  it('is chosen by the selection when there are several, else the first until told (N070)', async () => {
    const rows = posts.map((row) => [...row, '', 'Job title', 'x']);
    rows.slice(1).forEach((row, at) => (row[4] = `Porter ${String(at)}`));
    const book = await openWorkbook({ sheets: { Posts: rows } });
    await addTable(book, 'Posts', 'A1:C5');
    await addTable(book, 'Posts', 'E1:F5');
    book.user.select('Posts', 'F3');
    expect(good(await book.port.locate())).toMatchObject({
      table: { name: 'Table2' },
      area: { column: 4, columns: 2 },
    });
    book.user.select('Posts', 'H9');
    const place = good(await book.port.locate());
    expect(place?.table?.name).toBe('Table1');
    expect(place?.tables).toHaveLength(2);
    const chosen = good(await book.port.locate({ tableId: place?.tables[1]?.id ?? '' }));
    expect(chosen?.table?.name).toBe('Table2');
  });

  it('does not push a neighbour aside: the columns go behind it (N061)', async () => {
    const rows = posts.map((row) => [...row, '', '', '', '', '', 'beside']);
    const book = await openWorkbook({ sheets: { Posts: rows } });
    await addTable(book, 'Posts', 'A1:C5');
    const before = snapshot(book);
    const report = await codeAll(book);
    expect(report.columns.map(({ column }) => column)).toEqual([10, 11, 12]);
    expect(valuesAt(book, 'Posts', 2, 8, 1, 1)).toEqual([['beside']]);
    good(await book.port.undo());
    expect(snapshot(book)).toEqual(before);
  });

  it('keeps its total row out of the list', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await addTable(book, 'Posts', 'A1:C5', (table) => {
      table.showTotals = true;
    });
    const request = await requestFor(book.port);
    expect(request.titles).toEqual(['Social worker', 'Cleaner', '', 'Revenues officer']);
    const report = good(await book.port.write(request));
    expect(report.written).toBe(4);
  });
});

describe('coding again', () => {
  it('refills its own columns, wherever they have gone', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await codeAll(book);
    book.user.type('Posts', 'B2', 'Planner');
    const report = await codeAll(book);
    expect(report.columns.map(({ column, isNew }) => [column, isNew])).toEqual([
      [3, false],
      [4, false],
      [5, false],
    ]);
    expect(valuesAt(book, 'Posts', 1, 5, 1, 1)).toEqual([['as Planner']]);
    expect(book.store.usedBlock(book.store.idOf('Posts'), true)?.columns).toBe(6);
  });

  it('is taken back to the coding before it, and that to nothing', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const bare = snapshot(book);
    await codeAll(book);
    const coded = snapshot(book);
    book.user.type('Posts', 'B3', 'Caretaker');
    await codeAll(book);
    book.user.type('Posts', 'B3', 'Cleaner');
    good(await book.port.undo());
    expect(snapshot(book)).toEqual(coded);
    good(await book.port.undo());
    expect(snapshot(book)).toEqual(bare);
  });

  it('leaves formulas that somebody put into its columns, and counts them (N063)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await codeAll(book);
    const id = book.store.idOf('Posts');
    book.store.writeCells(id, 1, 3, [[{ formula: '=A2', numberFormat: 'General' }]]);
    const report = await codeAll(book);
    expect(report.formulasKept).toBe(1);
    expect(book.store.readFormulas(id, { row: 1, column: 3, rows: 1, columns: 1 })).toEqual([
      ['=A2'],
    ]);
  });

  it("never takes an officer's own Role code column for its own", async () => {
    const rows = posts.map((row, at) => [...row, at === 0 ? 'Role code' : 'mine']);
    const book = await openWorkbook({ sheets: { Posts: rows } });
    const report = await codeAll(book);
    expect(report.columns[0]?.header).toBe('Role code (Rolecheck)');
    expect(valuesAt(book, 'Posts', 0, 3, 5, 1)).toEqual(rows.map((row) => [row[3]]));
    await codeAll(book);
    expect(valuesAt(book, 'Posts', 0, 3, 5, 1)).toEqual(rows.map((row) => [row[3]]));
    expect(book.store.usedBlock(book.store.idOf('Posts'), true)?.columns).toBe(7);
  });

  it('fits its settings in a few words without any cell of the sheet', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await codeAll(book);
    const text = String(book.host.book.settings.get(SETTINGS_KEY));
    expect(text.length).toBeLessThan(400);
    expect(text).not.toMatch(/Social worker|P1|as Cleaner/u);
    expect(JSON.parse(text)).toMatchObject({ lists: [{ complete: true }] });
  });
});

describe('a sheet that changed meanwhile', () => {
  it('is written only where the title is still the one that was coded (N069)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const request = await requestFor(book.port);
    book.user.type('Posts', 'B3', 'Caretaker');
    const report = good(await book.port.write(request));
    expect(report).toMatchObject({ written: 3, changed: 1 });
    expect(valuesAt(book, 'Posts', 2, 3, 1, 3)).toEqual([['', '', '']]);
    expect(valuesAt(book, 'Posts', 1, 3, 1, 3)).toEqual([[...cellsFor('Social worker', 0)]]);
  });

  it('is not written at all when its columns have moved', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const request = await requestFor(book.port);
    book.user.type('Posts', 'B1', 'Something else');
    const before = snapshot(book);
    const outcome = await book.port.write(request);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'moved' } });
    expect(snapshot(book)).toEqual(before);
  });

  it('is missed when it has been deleted', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts, Other: [['x']] } });
    const request = await requestFor(book.port);
    book.store.removeSheet(book.store.idOf('Posts'));
    expect(await book.port.write(request)).toMatchObject({ ok: false, problem: { kind: 'gone' } });
    expect(await book.port.read(request.list, [0])).toMatchObject({
      ok: false,
      problem: { kind: 'gone' },
    });
  });

  it('gives back only what is still ours when undone', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await codeAll(book);
    book.user.type('Posts', 'D2', 'P-999');
    const undone = good(await book.port.undo());
    expect(undone.left).toBe(1);
    expect(valuesAt(book, 'Posts', 0, 3, 3, 3)).toEqual([
      ['Role code', '', ''],
      ['P-999', '', ''],
      ['', '', ''],
    ]);
  });

  it('is put back exactly when rows went in above it or it was sorted', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await codeAll(book);
    book.user.sort('Posts', 'A2:F5', 1);
    book.user.insertRows('Posts', '1:2');
    expect(good(await book.port.undo()).left).toBe(0);
    const id = book.store.idOf('Posts');
    expect(book.store.usedBlock(id, true)).toEqual({ row: 2, column: 0, rows: 5, columns: 3 });
    expect(
      book.store.readNumberFormats(id, { row: 0, column: 3, rows: 8, columns: 3 }).flat(),
    ).toEqual(new Array(24).fill('General'));
  });
});

describe('what Excel refuses', () => {
  it('is a protected sheet: said before anything is written (N077)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const request = await requestFor(book.port);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Posts').protection.protect();
      await context.sync();
    });
    const before = snapshot(book);
    expect(await book.port.write(request)).toMatchObject({
      ok: false,
      problem: { kind: 'protected' },
    });
    expect(await book.port.putInCell('P-001')).toMatchObject({
      ok: false,
      problem: { kind: 'protected' },
    });
    expect(snapshot(book)).toEqual(before);
  });

  it('is to work while a cell is typed in: it is waited for, and said so (N078)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const request = await requestFor(book.port);
    book.host.faults.cellEditMode = true;
    const told: boolean[] = [];
    const report = good(
      await book.port.write(request, {
        waiting: (isWaiting) => {
          told.push(isWaiting);
          book.host.faults.cellEditMode = false;
        },
      }),
    );
    expect(report).toMatchObject({ ending: 'done', written: 4 });
    expect(told).toEqual([true, false]);
    expect(valuesAt(book, 'Posts', 0, 3, 5, 3)).toEqual(expected);
  });

  it('is to work while a cell is typed in: without anybody to tell, it is a problem', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    book.host.faults.cellEditMode = true;
    expect(await book.port.locate()).toMatchObject({ ok: false, problem: { kind: 'editing' } });
  });

  it('is everything once the workbook is closed', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const request = await requestFor(book.port);
    book.host.faults.workbookClosed = true;
    expect(await book.port.write(request)).toMatchObject({
      ok: false,
      problem: { kind: 'closed' },
    });
  });
});

describe('a cell', () => {
  it('gets a code as text', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    book.user.select('Posts', 'E9');
    expect(good(await book.port.putInCell('05'))).toBe('E9');
    expect(valuesAt(book, 'Posts', 8, 4, 1, 1)).toEqual([['05']]);
  });
});

describe('the columns asked for', () => {
  it('hold numbers where they are numbers', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const columns = [
      ...outColumns.slice(0, 1),
      { id: 'confidence', header: 'Confidence', type: 'number' as const },
    ];
    const request = await requestFor(book.port, columns);
    const rows = request.titles.map((title, row): CellValue[] => [
      `R${String(row)}`,
      title === '' ? '' : 0.875,
    ]);
    good(await book.port.write({ ...request, rows }));
    expect(valuesAt(book, 'Posts', 1, 4, 1, 1)).toEqual([[0.875]]);
  });
});
