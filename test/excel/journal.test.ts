/** The journal that the workbook keeps: saved before the first cell, readable, private, forgotten. */
import fc from 'fast-check';
import type { CellValue } from '../../src/core/sheet/types';
import { createWorkbookPort } from '../../src/excel';
import { cellBytes } from '../../src/excel/blocks';
import { keyOfCell, type JournalEntry, type RunMark } from '../../src/excel/journal';
import { entryFrom, entryText } from '../../src/excel/journal-text';
import { JOURNAL_NAMESPACE, journalParts, readJournalPart } from '../../src/excel/journal-xml';
import { packValues, unpackValues } from '../../src/excel/packed-values';
import type { WriteRequest } from '../../src/excel/port';
import { readXml } from '../../src/host/state/xml';
import {
  addTable,
  good,
  openWorkbook,
  requestFor,
  snapshot,
  valuesAt,
  type OpenWorkbook,
} from './support/workbook';

let clock = Date.now();
jest.spyOn(Date, 'now').mockImplementation(() => clock);
beforeEach(() => {
  clock += 3_600_000;
});

const posts: CellValue[][] = [
  ['Post no', 'NI number', 'Job title'],
  ['P1', 'QQ123456A', 'Social worker'],
  ['P2', 'QQ123456B', 'Cleaner'],
  ['P3', 'QQ123456C', 'Cook'],
];
/** Reasons so long that the rows are two blocks. */
const MANY = 62;
const many: CellValue[][] = [
  posts[0] ?? [],
  ...Array.from({ length: MANY }, (_, row) => [
    `P${String(row)}`,
    `QQ${String(row)}`,
    `Cook ${String(row)}`,
  ]),
];
const run: RunMark = { id: 'a-b', purpose: 'codes', began: '2026-11-26T09:00:00.000Z' };

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '\ud800',
    '\udc00x',
    '\ufffe',
    '\uffff',
    '\u0000',
    '\u0085',
    ']]>',
    '<&>',
    ' ',
    '\r\n',
  ),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(0.1));

function journalOf({ host }: OpenWorkbook): readonly string[] {
  const parts = host.book.xmlParts.all().filter((part) => part.namespaceUri === JOURNAL_NAMESPACE);
  return parts.map(({ xml }) => xml);
}

async function longRequest(book: OpenWorkbook): Promise<WriteRequest> {
  const request = await requestFor(book.port);
  const why = 'because of the index '.repeat(1_200);
  return { ...request, rows: request.rows.map((row) => [...row.slice(0, 2), why]) };
}

/** Codes once, the workbook closed when the given request comes in. */
async function cutOff(book: OpenWorkbook, request: number): Promise<void> {
  const wanted = await longRequest(book);
  book.host.faults.closeAt(request);
  await book.port.write(wanted);
  book.host.faults.clear();
  clock += 3_600_000;
}

describe('the form of the journal', () => {
  it('holds whatever cells can hold, in parts that Excel takes', () => {
    const rows = fc.array(fc.tuple(cell, text, fc.option(cell)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, text, fc.boolean(), (cells, header, isLong) => {
        const long = isLong ? '<é> '.repeat(80_000) : '';
        const entry: JournalEntry = {
          ...{ kind: 'columns', run, blocks: [], leaving: new Set<number>() },
          list: {
            ...{ sheetId: '{1}', table: null, headerRow: 0, firstRow: 1, rowCount: 9 },
            ...{ firstColumn: 0, columnCount: 2, lastUsedColumn: 1 },
          },
          columns: [
            {
              target: {
                ...{ out: { id: 'role', header, type: 'text' }, at: 0 },
                ...{ header, column: 3, kind: 'own' },
              },
              ...{ width: null, madeBold: true, headerFormat: 'General' },
            },
          ],
          keys: [
            {
              ...{ header, column: 1, isOnlyThere: false },
              values: cells.map(([value]) => keyOfCell(value)),
            },
          ],
          planned: [
            {
              ...{ start: 0, rows: cells.length },
              before: [
                {
                  cells: { each: cells.map(([value]) => value) },
                  formats: { each: cells.map(([, format]) => format) },
                },
              ],
              written: cells.map(([, , value], at) => [at === 0 ? `${long}x` : value]),
            },
          ],
          ...{ settingKey: 'k', settingBefore: header },
        };
        const parts = journalParts(run, entryText(entry));
        expect(parts.every((xml) => readXml(xml)?.namespaceUri === JOURNAL_NAMESPACE)).toBe(true);
        expect(Math.max(...parts.map(cellBytes))).toBeLessThan(1_000_000);
        const read = parts.map(readJournalPart);
        const whole = read.map((part) => (typeof part === 'object' ? part.text : '?')).join('');
        const back = entryFrom(run, whole);
        expect(back && entryText(back)).toBe(entryText(entry));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps columns of values, however alike they are', () => {
    const column = fc.array(fc.oneof(cell, fc.constant(null), fc.constant('a1')), { minLength: 1 });
    fc.assert(
      fc.property(column, (values) => {
        const packed: unknown = JSON.parse(JSON.stringify(packValues(values)));
        expect(unpackValues(packed, values.length)).toEqual(values);
        expect(unpackValues(packed, values.length + 1)?.length ?? 0).not.toBe(values.length);
      }),
    );
  });

  it('is nothing that anything else could be taken for', () => {
    const [xml = ''] = journalParts(run, '{}');
    expect(readJournalPart(xml)).toMatchObject({ part: 1, of: 1, text: '{}' });
    expect(readJournalPart(xml.replace('version="1"', 'version="2"'))).toBe('newer');
    for (const [from, to] of [
      ['run="a-b"', ''],
      ['part="1"', 'part="2"'],
      ['purpose="codes"', 'purpose="x"'],
      ['urn:rolecheck:journal', 'urn:x'],
      ['began="2026', 'began="x'],
    ] as const) {
      expect(readJournalPart(xml.replace(from, to))).toBeUndefined();
    }
    for (const text of ['', '[]', '{}', 'null', '{"list":{}}']) {
      expect(entryFrom(run, text)).toBeUndefined();
    }
  });
});

describe('a run that the workbook remembers', () => {
  it('is saved whole before the first cell is written, and no part is touched after (N079)', async () => {
    const book = await openWorkbook({ sheets: { Posts: many } });
    const wanted = await longRequest(book);
    const before = valuesAt(book, 'Posts', 0, 0, MANY + 1, 8);
    const { xmlParts } = book.host.book;
    const seen: string[] = [];
    const { stats } = book.host;
    const add = stats.add.bind(stats);
    const watching = jest.spyOn(stats, 'add').mockImplementation((entry) => {
      add(entry);
      const now = valuesAt(book, 'Posts', 0, 0, MANY + 1, 8);
      const isSame = JSON.stringify(now) === JSON.stringify(before);
      if (!isSame)
        seen.push(
          xmlParts
            .all()
            .map(({ id }) => id)
            .join(' '),
        );
    });
    good(await book.port.write(wanted));
    watching.mockRestore();
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen)).toEqual(new Set([xmlParts.all()[0]?.id]));
  });

  it('holds no title, post number or NI number of the list', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const request = await requestFor(book.port);
    const rows = request.rows.map((_, at) => [`R-${String(at)}`, '05', 'because']);
    good(await book.port.write({ ...request, rows }));
    good(await book.port.write({ ...(await requestFor(book.port)), rows }));
    expect(journalOf(book).join('')).toContain('R-1');
    expect(journalOf(book).join('')).not.toMatch(/P[123]|QQ|Social|Cleaner|Cook/u);
  });

  it('can be taken back by a pane that was opened later, and is then forgotten', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const before = snapshot(book);
    good(await book.port.write(await requestFor(book.port)));
    const later = createWorkbookPort();
    expect(later.undoInfo()).toBeNull();
    expect(good(await later.recallRun())).toMatchObject({
      ...{ state: 'whole', purpose: 'codes', sheetName: 'Posts', done: 3, of: 3, rows: 3 },
      columns: ['Role code', 'SOC 2020', 'Why'],
    });
    book.user.sort('Posts', 'A2:F4', 2);
    book.user.insertRows('Posts', '1:2');
    expect(good(await later.undo())).toMatchObject({ left: 0 });
    expect(journalOf(book)).toEqual([]);
    expect(before).toBeDefined();
    expect(good(await createWorkbookPort().recallRun())).toBeNull();
  });

  it('is completed where its rows are now; what somebody changed is left and counted (N068, N069, N083)', async () => {
    const book = await openWorkbook({ sheets: { Posts: many } });
    await cutOff(book, 7);
    const later = createWorkbookPort();
    const left = good(await later.recallRun());
    expect(left).toMatchObject({ state: 'cut off', of: MANY });
    expect(left?.done).toBeGreaterThan(0);
    expect(left?.done).toBeLessThan(MANY);
    book.user.insertRows('Posts', '1:2');
    book.user.sort('Posts', `A4:F${String(MANY + 3)}`, 0);
    // One title and one code of those that are still to be written.
    const rows = valuesAt(book, 'Posts', 3, 0, MANY, 6);
    const [first = 0, second = 0] = rows.flatMap((row, at) => (row[3] === '' ? [at] : []));
    book.user.type('Posts', `C${String(first + 4)}`, 'Planner');
    book.user.type('Posts', `D${String(second + 4)}`, 'MINE');
    const report = good(await later.resume());
    expect(report).toMatchObject({ ending: 'done', written: MANY - 2, changed: 2, notKept: 0 });
    for (const [at, row] of valuesAt(book, 'Posts', 3, 0, MANY, 6).entries()) {
      const wanted = at === first ? '' : at === second ? 'MINE' : `R-${String(row[0]).slice(1)}`;
      expect(row[3]).toBe(wanted);
    }
    expect(good(await later.undo()).left).toBe(1);
    expect(valuesAt(book, 'Posts', second + 3, 3, 1, 3)).toEqual([['MINE', '', '']]);
  }, 60_000);

  it('is the newest whole one, and those below it that were cut off', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    for (let number = 0; number < 3; number++) {
      good(await book.port.write(await requestFor(book.port)));
    }
    expect(journalOf(book)).toHaveLength(1);
    expect(good(await book.port.forgetRuns())).toBeNull();
    expect(journalOf(book)).toEqual([]);
    expect(book.port.undoInfo()).toBeNull();
  });

  it('is told of, and not offered, when a newer Rolecheck wrote it or it is damaged', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    good(await book.port.write(await requestFor(book.port)));
    const parts = book.host.book.xmlParts;
    const [part] = parts.all().filter(({ namespaceUri }) => namespaceUri === JOURNAL_NAMESPACE);
    if (!part) throw new Error('Nothing was saved');
    for (const [from, to, kind] of [
      ['version="1"', 'version="2"', 'newer-journal'],
      ['of="1"', 'of="2"', 'damaged-journal'],
      ['"rows"', '"r"', 'damaged-journal'],
    ] as const) {
      parts.set(part.id, part.xml.replace(from, to));
      const later = createWorkbookPort();
      expect(await later.recallRun()).toMatchObject({ ok: false, problem: { kind } });
      expect(later.undoInfo()).toBeNull();
      expect(parts.get(part.id)).not.toBeNull();
    }
    good(await createWorkbookPort().forgetRuns());
    expect(parts.get(part.id)).toBeNull();
    expect(good(await createWorkbookPort().recallRun())).toBeNull();
  });

  it('is found on a sheet with another name, and missed with words on one that is gone', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts, Other: [['x']] } });
    good(await book.port.write(await requestFor(book.port)));
    const id = book.store.idOf('Posts');
    book.store.updateSheet(id, { name: 'Staff' });
    expect(good(await createWorkbookPort().recallRun())?.sheetName).toBe('Staff');
    book.store.removeSheet(id);
    const later = createWorkbookPort();
    expect(await later.recallRun()).toMatchObject({ ok: false, problem: { kind: 'run-gone' } });
    good(await later.forgetRuns());
    expect(good(await later.recallRun())).toBeNull();
  });

  it('may be looked at on a protected sheet (N077)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    good(await book.port.write(await requestFor(book.port)));
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Posts').protection.protect();
      await context.sync();
    });
    const later = createWorkbookPort();
    expect(good(await later.recallRun())?.state).toBe('whole');
    expect(await later.undo()).toMatchObject({ ok: false, problem: { kind: 'protected' } });
  });
});

describe('saving the journal', () => {
  it('that fails leaves everything as it was, and says that nothing was changed', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const before = snapshot(book);
    for (const afterWrites of [0, 1, Number.POSITIVE_INFINITY]) {
      const request = await requestFor(book.port);
      book.host.faults.fail({ request: 4, code: 'GeneralException', afterWrites });
      expect(await book.port.write(request)).toMatchObject({
        ...{ ok: false, problem: { kind: 'not-saved' } },
      });
      expect(snapshot(book)).toEqual(before);
      expect(journalOf(book)).toEqual([]);
      expect(book.port.undoInfo()).toBeNull();
    }
  });

  it('waits while a cell is typed in (N078)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const request = await requestFor(book.port);
    let count = 0;
    const told: boolean[] = [];
    const { stats, faults } = book.host;
    const looking = setInterval(() => (count = stats.syncs), 1);
    faults.cellEditMode = true;
    const report = await book.port.write(request, {
      waiting: (isWaiting) => {
        told.push(isWaiting);
        faults.cellEditMode = false;
      },
    });
    clearInterval(looking);
    expect(count).toBeGreaterThan(0);
    expect(good(report)).toMatchObject({ ending: 'done', written: 3 });
    expect(told).toEqual([true, false]);
  });
});

describe('while a run is under way', () => {
  /** Something that happens in the workbook when the given request has come in. */
  async function writeWhile(
    book: OpenWorkbook,
    request: WriteRequest,
    at: number,
    happens: () => void,
  ): ReturnType<OpenWorkbook['port']['write']> {
    const { stats } = book.host;
    stats.reset();
    const add = stats.add.bind(stats);
    const watching = jest.spyOn(stats, 'add').mockImplementation((entry) => {
      add(entry);
      if (stats.syncs === at) happens();
    });
    const outcome = await book.port.write(request);
    watching.mockRestore();
    return outcome;
  }

  it('what a colleague types into a cell before it is written stays, and is counted (N086, N062)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    good(await book.port.write(await requestFor(book.port)));
    const request = await requestFor(book.port);
    const rows = request.rows.map(() => ['new', 'new', 'new']);
    const report = good(
      await writeWhile(book, { ...request, rows }, 3, () => {
        book.store.writeCells(book.store.idOf('Posts'), 2, 3, [[{ value: 'THEIRS' }]]);
      }),
    );
    expect(report).toMatchObject({ ending: 'done', written: 2, changed: 1 });
    expect(valuesAt(book, 'Posts', 2, 3, 1, 3)).toEqual([['THEIRS', '3-4', 'as Cleaner']]);
    expect(good(await book.port.undo()).left).toBe(0);
    expect(valuesAt(book, 'Posts', 2, 3, 1, 1)).toEqual([['THEIRS']]);
  });

  it('a colleague who sorts before the first cell is written loses nothing (N086, N068)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const report = good(
      await writeWhile(book, await requestFor(book.port), 3, () => {
        book.user.sort('Posts', 'A2:C4', 2);
      }),
    );
    expect(report.written + report.changed).toBe(3);
    for (const row of valuesAt(book, 'Posts', 1, 2, 3, 4)) {
      if (row[1] !== '') expect(row[3]).toBe(`as ${String(row[0])}`);
    }
  });

  it('a column that went in beside the list stops it before anything is written (N086)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    const request = await requestFor(book.port);
    const outcome = await writeWhile(book, request, 3, () => {
      book.user.type('Posts', 'D1', 'Mine');
    });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'moved' } });
    expect(valuesAt(book, 'Posts', 0, 3, 2, 3)).toEqual([
      ['Mine', '', ''],
      ['', '', ''],
    ]);
    expect(journalOf(book)).toEqual([]);
  });

  it('a table that grows by rows gets what was coded (N061)', async () => {
    const book = await openWorkbook({ sheets: { Posts: posts } });
    await addTable(book, 'Posts', 'A1:C4');
    const before = snapshot(book);
    const grow = async (): Promise<void> => {
      await book.Excel.run(async (context) => {
        context.workbook.tables.getItemAt(0).rows.add(-1, [['P9', 'QQ9', 'Porter']]);
        await context.sync();
      });
    };
    const request = await requestFor(book.port);
    let growing: Promise<void> | undefined;
    const report = good(
      await writeWhile(book, request, 2, () => {
        growing ??= grow();
      }),
    );
    await growing;
    expect(report).toMatchObject({ ending: 'done', written: 3, changed: 0 });
    expect(valuesAt(book, 'Posts', 0, 3, 1, 3)).toEqual([['Role code', 'SOC 2020', 'Why']]);
    good(await book.port.undo());
    expect(valuesAt(book, 'Posts', 0, 3, 5, 3).flat().join('')).toBe('');
    expect(before).toBeDefined();
  });

  it.each([
    ['is renamed goes on', 'rename'],
    ['is deleted stops with words', 'delete'],
  ])('a sheet that %s', async (_name, what) => {
    const book = await openWorkbook({ sheets: { Posts: posts, Other: [['x']] } });
    const id = book.store.idOf('Posts');
    const outcome = await writeWhile(book, await requestFor(book.port), 3, () => {
      if (what === 'rename') book.store.updateSheet(id, { name: 'Staff' });
      else book.store.removeSheet(id);
    });
    if (what === 'rename') expect(good(outcome)).toMatchObject({ ending: 'done', written: 3 });
    else {
      const problem = outcome.ok ? outcome.value.problem : outcome.problem;
      expect(problem?.kind).toBe('gone');
      good(await book.port.forgetRuns());
      expect(journalOf(book)).toEqual([]);
    }
  });

  it.each(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'] as const)(
    'a block that Excel finds too big is sent in halves: %s (N083, N084)',
    async (code) => {
      const afterWrites = code.startsWith('Request') ? 0 : Number.POSITIVE_INFINITY;
      for (const request of [2, 4, 5]) {
        const book = await openWorkbook({ sheets: { Posts: posts } });
        const before = snapshot(book);
        const wanted = await requestFor(book.port);
        book.host.faults.fail({ request, code, afterWrites });
        const outcome = await book.port.write(wanted);
        if (!outcome.ok) {
          expect(snapshot(book)).toEqual(before);
          continue;
        }
        expect(outcome.value).toMatchObject({ ending: 'done', written: 3, changed: 0, notKept: 0 });
        expect(good(await book.port.undo()).left).toBe(0);
        expect(snapshot(book)).toEqual(before);
      }
    },
  );
});
