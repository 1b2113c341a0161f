/** Marks on the Excel host: they say what is wrong, leave everything alone, and go without a trace. */
import type { CellValue } from '../../src/core/sheet/types';
import { createWorkbookPort } from '../../src/excel';
import { MARKS_KEY, parseMarked } from '../../src/excel/marked';
import { addOwnFormat, formatsSeen, listOf, markAll, markRequest } from './support/marks';
import {
  addTable,
  good,
  openWorkbook,
  outColumns,
  snapshot,
  valuesAt,
  type OpenWorkbook,
} from './support/workbook';

const staff: CellValue[][] = [
  ['Staff no', 'DOB', 'POSTCODE', 'Job title'],
  ['S4', '01/02/1980', 'LS11AA', 'Care worker'],
  ['S2', '', 'LS2 2BB', 'Cook'],
  ['S3', '05/06/1990', 'nowhere', 'Cleaner'],
  ['S1', '07/08/1970', 'LS4 4DD', 'Care worker'],
];
const WRONG = 'POSTCODE: fix – Postcode has the wrong form';
const fix = (header: string): string => `${header}: fix – It is wrong`;

/** A workbook whose list has everything that officers put into lists. */
async function openStaff(how: { readonly table?: boolean } = {}): Promise<OpenWorkbook> {
  const book = await openWorkbook({ sheets: { Posts: staff, Other: [['x']] } });
  const id = book.store.idOf('Posts');
  if (how.table) await addTable(book, 'Posts', 'A1:D5');
  book.store.writeFormat(id, { row: 0, column: 0, rows: 1, columns: 4 }, { bold: true });
  book.store.writeFormat(id, { row: 2, column: 2, rows: 1, columns: 3 }, { fill: '#FFFF00' });
  book.store.writeNumberFormat(id, { row: 1, column: 1, rows: 4, columns: 1 }, 'dd/mm/yyyy');
  if (!how.table) {
    book.store.writeNumberFormat(id, { row: 1, column: 4, rows: 2, columns: 1 }, '0.00');
    book.store.writeAxis(id, 'columns', 4, 1, { size: 77 });
  }
  await addOwnFormat(book, 'A2:D5', '=$A2="S1"');
  await addOwnFormat(book, 'C2:C5', '=ISNUMBER(FIND("; LS","; "&$C2))');
  return book;
}

describe('marking', () => {
  it('says in one column, as text, what is wrong, and adds one format a column named', async () => {
    const book = await openStaff();
    const report = await markAll(book, { status: (row) => (row % 2 === 0 ? WRONG : '') });
    expect(report).toEqual({
      ...{ ending: 'done', header: 'Rolecheck', column: 4, marked: 2, changed: 0 },
    });
    expect(valuesAt(book, 'Posts', 0, 4, 5, 1).flat()).toEqual(['Rolecheck', WRONG, '', WRONG, '']);
    expect(formatsSeen(book).slice(0, 1)).toEqual([
      '2:1+4 =ISNUMBER(FIND("; POSTCODE: ","; "&$E2))',
    ]);
    expect(formatsSeen(book)).toHaveLength(3);
    const [format] = book.host.book.rules.all();
    expect(format?.format).toEqual({ fill: '#FFE699', fontColor: '#3D2F00', bold: true });
  });

  it('leaves values, formulas, formats, fills and formats by rules as they were', async () => {
    const book = await openStaff();
    const id = book.store.idOf('Posts');
    const block = { row: 0, column: 0, rows: 5, columns: 4 };
    const seen = (): unknown => [
      book.store.readFormulas(id, block),
      book.store.readNumberFormats(id, block),
      Array.from({ length: 20 }, (_, at) => book.store.readFormat(id, Math.floor(at / 4), at % 4)),
      book.host.book.rules.all().slice(-2),
    ];
    const before = seen();
    await markAll(book);
    expect(seen()).toEqual(before);
  });

  it('again replaces: no second column, no second formats, and old ones go', async () => {
    const book = await openStaff();
    await markAll(book);
    const report = await markAll(book, { status: (row) => (row === 1 ? fix('DOB') : '') });
    expect(report).toMatchObject({ header: 'Rolecheck', column: 4, marked: 1 });
    expect(valuesAt(book, 'Posts', 0, 4, 5, 2).flat().filter(Boolean)).toEqual([
      'Rolecheck',
      fix('DOB'),
    ]);
    expect(formatsSeen(book).slice(0, -2)).toEqual(['1:1+4 =ISNUMBER(FIND("; DOB: ","; "&$E2))']);
    await markAll(book, { status: () => '' });
    expect(formatsSeen(book)).toHaveLength(2);
  });

  it('makes a table grow', async () => {
    const book = await openStaff({ table: true });
    await markAll(book);
    expect(book.host.book.tables.all()[0]?.columns.map(({ name }) => name)).toEqual([
      ...['Staff no', 'DOB', 'POSTCODE', 'Job title', 'Rolecheck'],
    ]);
    const stale = { ...(await listOf(book)), columnCount: 4 };
    expect(await markAll(book, { list: stale })).toMatchObject({ ending: 'done', column: 4 });
  });

  it("never takes an officer's own column for its own", async () => {
    const rows = staff.map((row, at) => [...row, at === 0 ? 'Rolecheck' : 'mine']);
    const book = await openWorkbook({ sheets: { Posts: rows } });
    expect(await markAll(book)).toMatchObject({ header: 'Rolecheck (2)', column: 5 });
    expect(valuesAt(book, 'Posts', 1, 4, 4, 1).flat()).toEqual(['mine', 'mine', 'mine', 'mine']);
    expect(await markAll(book)).toMatchObject({ header: 'Rolecheck (2)', column: 5 });
  });

  it('leaves rows alone that are no longer what was checked', async () => {
    const book = await openStaff();
    const request = await markRequest(book, { status: () => WRONG });
    book.user.type('Posts', 'A3', 'S9');
    expect(good(await book.port.mark(request))).toMatchObject({ marked: 3, changed: 1 });
    expect(valuesAt(book, 'Posts', 2, 4, 1, 1)).toEqual([['']]);
  });

  it('never lets a status become a formula, and keeps the formats of its cells', async () => {
    const book = await openStaff();
    const id = book.store.idOf('Posts');
    const block = { row: 1, column: 4, rows: 4, columns: 1 };
    const before = book.store.readNumberFormats(id, block);
    await markAll(book, { status: () => `=1+1: fix – ${'x'.repeat(300)}` });
    expect(book.store.readFormulas(id, block).flat().join('')).toBe('');
    expect(String(valuesAt(book, 'Posts', 1, 4, 1, 1)[0]?.[0])).toMatch(/^1\+1: fix – x+$/u);
    expect(book.store.readNumberFormats(id, block)).toEqual(before);
  });

  it('of one list leaves the marks of another on the same sheet alone', async () => {
    const rows = staff.map((row) => [...row, '', '', '', ...row]);
    const book = await openWorkbook({ sheets: { Posts: rows } });
    await addTable(book, 'Posts', 'A1:D5');
    await addTable(book, 'Posts', 'H1:K5');
    const before = snapshot(book);
    book.user.select('Posts', 'H2');
    await markAll(book);
    book.user.select('Posts', 'A2');
    await markAll(book, { status: () => fix('DOB') });
    await markAll(book, { status: () => fix('DOB') });
    const formats = formatsSeen(book);
    expect(formats).toHaveLength(2);
    expect(formats.find((format) => format.includes('POSTCODE'))).toContain('$L2');
    expect(formats.find((format) => format.includes('DOB'))).toContain('$N2');
    expect(good(await book.port.clearMarks(book.store.idOf('Posts')))).toBe(true);
    expect(snapshot(book)).toEqual(before);
  });
});

describe('what was marked', () => {
  it('is known by sheet, in a later session too, until it is cleared', async () => {
    const book = await openStaff();
    expect(good(await book.port.markedSheets())).toEqual([]);
    await markAll(book);
    const later = createWorkbookPort();
    const id = book.store.idOf('Posts');
    expect(good(await later.markedSheets())).toEqual([id]);
    expect(good(await later.clearMarks(book.store.idOf('Other')))).toBe(false);
    expect(good(await later.clearMarks(id))).toBe(true);
    expect(good(await later.markedSheets())).toEqual([]);
    expect(good(await later.clearMarks(id))).toBe(false);
  });

  it('is remembered without any cell of the sheet', async () => {
    const book = await openStaff();
    await markAll(book);
    const text = String(book.host.book.settings.get(MARKS_KEY));
    expect(text.length).toBeLessThan(400);
    expect(text).not.toMatch(/S1|LS1|Care|Postcode/u);
    expect(parseMarked(text).lists).toMatchObject([{ column: 4, width: 77, madeBold: true }]);
  });

  it.each(['', 'not json', '[]', '{"lists":7}', '{"lists":[{"sheet":4}]}', '{"lists":[null]}'])(
    'counts as nothing when it reads %p',
    (text) => {
      expect(parseMarked(text)).toEqual({ lists: [], foreign: false });
    },
  );

  it('is left as it is when a newer Rolecheck wrote it', () => {
    expect(parseMarked('{"v":2,"lists":[]}')).toEqual({ lists: [], foreign: true });
  });
});

type Steps = (book: OpenWorkbook) => void;
const inBetween: readonly (readonly [string, Steps])[] = [
  ['nothing happened', () => undefined],
  [
    'rows were sorted',
    ({ user }) => {
      user.sort('Posts', 'A2:E5', 0);
    },
  ],
  [
    'rows went in above and within',
    ({ user }) => {
      user.insertRows('Posts', '1:2');
      user.insertRows('Posts', '5:6');
    },
  ],
  [
    'a row was deleted',
    ({ user }) => {
      user.deleteRows('Posts', '3:3');
    },
  ],
  [
    'a cell was typed in',
    ({ user }) => {
      user.type('Posts', 'C4', 'LS3 3CC');
    },
  ],
];

describe.each([
  ['a plain list', false],
  ['a table', true],
])('clearing the marks of %s', (_name, table) => {
  it.each(inBetween)(
    'leaves no trace, the officer’s own fills and formats included, when %s (N081, N082)',
    async (_what, steps) => {
      const book = await openStaff({ table });
      await markAll(book, { status: (row) => (row > 0 ? WRONG : '') });
      await markAll(book, { status: (row) => (row < 3 ? fix('DOB') : '') });
      steps(book);
      expect(good(await createWorkbookPort().clearMarks(book.store.idOf('Posts')))).toBe(true);
      const cleared = snapshot(book);

      const twin = await openStaff({ table });
      steps(twin);
      expect(cleared).toEqual(snapshot(twin));
    },
  );

  it('leaves no trace when a column went in', async () => {
    const insert = async ({ Excel: excel }: OpenWorkbook): Promise<void> => {
      await excel.run(async (context) => {
        context.workbook.worksheets.getItem('Posts').getRange('B:B').insert('Right');
        await context.sync();
      });
    };
    const book = await openStaff({ table });
    await markAll(book);
    await insert(book);
    good(await book.port.clearMarks(book.store.idOf('Posts')));
    const cleared = snapshot(book);
    const twin = await openStaff({ table });
    await insert(twin);
    // Excel numbers the columns of a table as they come.
    const unnumbered = (seen: unknown): string => JSON.stringify(seen).replace(/"id":\d+/gu, '');
    expect(unnumbered(cleared)).toBe(unnumbered(snapshot(twin)));
  });

  it.each(['codes before', 'codes after'])('does not disturb the codes: %s', async (order) => {
    const book = await openStaff({ table });
    const before = snapshot(book);
    const code = async (): Promise<void> => {
      const list = await listOf(book);
      const read = good(await book.port.read(list, [3]));
      const rows = read.rowCount;
      const request = {
        ...{ list: { ...list, rowCount: rows }, titleColumn: 3, titleHeader: 'Job title' },
        ...{ titles: read.columns[0] ?? [], columns: outColumns },
        rows: Array.from({ length: rows }, (_, row) => [`R${String(row)}`, '05', 'because']),
      };
      expect(good(await book.port.write(request))).toMatchObject({ ending: 'done', written: rows });
    };
    if (order === 'codes before') await code();
    await markAll(book);
    if (order === 'codes after') await code();
    const info = book.port.undoInfo();
    expect(info?.columns).toEqual(['Role code', 'SOC 2020', 'Why']);
    await code();
    await markAll(book);
    expect(good(await book.port.locate())?.remembered.map(({ id }) => id)).toEqual([
      ...['role', 'soc2020', 'why'],
    ]);
    expect(good(await book.port.clearMarks(book.store.idOf('Posts')))).toBe(true);
    expect(good(await book.port.locate())?.remembered).toHaveLength(3);
    expect(formatsSeen(book)).toHaveLength(2);
    expect(good(await book.port.undo()).left).toBe(0);
    expect(good(await book.port.undo()).left).toBe(0);
    expect(snapshot(book)).toEqual(before);
  });
});

describe('clearing', () => {
  it('keeps what somebody wrote into the status column, and takes the rest', async () => {
    const book = await openStaff();
    await markAll(book, { status: () => WRONG });
    book.user.type('Posts', 'E3', 'asked HR');
    good(await book.port.clearMarks(book.store.idOf('Posts')));
    expect(valuesAt(book, 'Posts', 0, 4, 5, 1).flat()).toEqual([
      'Rolecheck',
      '',
      'asked HR',
      '',
      '',
    ]);
    expect(formatsSeen(book)).toHaveLength(2);
    expect(good(await book.port.markedSheets())).toEqual([]);
  });

  it('takes copies of the formats, and those whose status column is gone', async () => {
    const book = await openStaff();
    await markAll(book, { status: () => WRONG });
    const [ours] = book.host.book.rules.all();
    if (!ours) throw new Error('No format was added');
    const copy = book.host.book.rules.add(ours.sheetId, [
      { row: 30, column: 2, rows: 2, columns: 1 },
    ]);
    book.host.book.rules.put({ ...copy, formula: ours.formula.replace('$E2', '$E31') });
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Posts').getRange('E:E').delete('Left');
      await context.sync();
    });
    expect(formatsSeen(book).join(' ')).toContain('#REF!');
    expect(good(await book.port.clearMarks(book.store.idOf('Posts')))).toBe(true);
    expect(formatsSeen(book)).toHaveLength(2);
    await markAll(book);
    expect(formatsSeen(book)).toHaveLength(3);
  });

  it('does not miss what stands below many rows without a status', async () => {
    const rows: CellValue[][] = [
      ['Staff no', 'DOB', 'POSTCODE'],
      ...Array.from({ length: 25_000 }, (_, row): CellValue[] => [
        `S${String(row)}`,
        '',
        'LS1 1AA',
      ]),
    ];
    const book = await openWorkbook({ sheets: { Posts: rows } });
    const before = snapshot(book);
    await markAll(book, { status: (row) => (row === 24_999 ? WRONG : '') });
    good(await book.port.clearMarks(book.store.idOf('Posts')));
    expect(snapshot(book)).toEqual(before);
  }, 60_000);
});

describe('what Excel refuses', () => {
  const protect = async ({ Excel: excel }: OpenWorkbook): Promise<void> => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Posts').protection.protect();
      await context.sync();
    });
  };

  it('is a protected sheet, before and after marking', async () => {
    const book = await openStaff();
    const request = await markRequest(book);
    await markAll(book);
    await protect(book);
    const before = snapshot(book);
    const refused = { ok: false, problem: { kind: 'protected' } };
    expect(await book.port.mark(request)).toMatchObject(refused);
    expect(await book.port.clearMarks(request.list.sheetId)).toMatchObject(refused);
    expect(snapshot(book)).toEqual(before);
  });

  it('is a sheet that is gone, and a list that has moved', async () => {
    const book = await openStaff();
    const request = await markRequest(book);
    book.user.insertRows('Posts', '1:1');
    const before = snapshot(book);
    expect(await book.port.mark(request)).toMatchObject({ ok: false, problem: { kind: 'moved' } });
    expect(snapshot(book)).toEqual(before);
    await markAll(book);
    book.store.removeSheet(request.list.sheetId);
    for (const outcome of [
      await book.port.mark(request),
      await book.port.clearMarks(request.list.sheetId),
    ]) {
      expect(outcome).toMatchObject({ ok: false, problem: { kind: 'gone' } });
    }
    expect(good(await book.port.markedSheets())).toEqual([]);
  });

  it('is a list whose checked column is another now', async () => {
    const book = await openStaff();
    const request = await markRequest(book);
    book.user.type('Posts', 'C1', 'Town');
    expect(await book.port.mark(request)).toMatchObject({ ok: false, problem: { kind: 'moved' } });
  });

  it('is to work while a cell is typed in: it is waited for', async () => {
    const book = await openStaff();
    const request = await markRequest(book);
    const free = { waiting: () => (book.host.faults.cellEditMode = false) };
    book.host.faults.cellEditMode = true;
    expect(good(await book.port.mark(request, free)).ending).toBe('done');
    book.host.faults.cellEditMode = true;
    expect(good(await book.port.clearMarks(request.list.sheetId, free))).toBe(true);
  });
});

describe.each([
  ['a plain list', false],
  ['a table', true],
])('when a request fails while %s is marked', (_name, table) => {
  const requests = [1, 2, 3, 4, 5, 6, 7].flatMap((request) => [
    [request, 0] as const,
    [request, 3] as const,
  ]);

  it.each(requests)(
    '(%i, after %i writes) nothing is left that cannot be cleared',
    async (request, afterWrites) => {
      const book = await openStaff({ table });
      const before = snapshot(book);
      const wanted = await markRequest(book, { status: () => `${WRONG}; ${fix('DOB')}` });
      book.host.faults.fail({ request, code: 'GeneralException', afterWrites });
      const outcome = await book.port.mark(wanted);
      book.host.faults.clear();
      if (!outcome.ok) expect(snapshot(book)).toEqual(before);
      else if (outcome.value.ending === 'stopped') {
        expect(outcome.value.problem?.kind).toBe('unknown');
      }
      good(await book.port.clearMarks(wanted.list.sheetId));
      expect(snapshot(book)).toEqual(before);
    },
  );

  it.each(requests)(
    'or cleared (%i, after %i writes), it can be cleared again',
    async (request, afterWrites) => {
      const book = await openStaff({ table });
      const before = snapshot(book);
      await markAll(book);
      book.host.faults.fail({ request, code: 'GeneralException', afterWrites });
      await book.port.clearMarks(book.store.idOf('Posts'));
      book.host.faults.clear();
      good(await book.port.clearMarks(book.store.idOf('Posts')));
      expect(snapshot(book)).toEqual(before);
    },
  );
});
