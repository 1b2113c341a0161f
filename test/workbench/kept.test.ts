/** What the add-in keeps in a workbook, settings included, goes through a saved copy and back. */
import fc from 'fast-check';
import type { CellValue } from '../../src/host/store';
import type { WriteRequest } from '../../src/excel/port';
import { MemoryStore } from '../../src/host/memory/store';
import { WorkbookState } from '../../src/host/state/workbook';
import { fromParts, giveBack, keptIn, toParts } from '../../src/workbench/files/kept';
import type { FileWorkbook, Kept } from '../../src/workbench/files/model';
import { readXlsxFile } from '../../src/workbench/files/read-xlsx';
import { writeXlsxFile } from '../../src/workbench/files/write-xlsx';
import { idsFor } from '../../src/workbench/grid/sheet-ids';
import { good, openWorkbook, requestFor, type OpenWorkbook } from '../excel/support/workbook';

const PART = { id: '{6A1F0C34-5B1D-4E62-9A77-0D4A7C9A31B2}', xml: '<a xmlns="urn:a"/>' };
const store = new MemoryStore({ sheets: { Posts: [['Title'], ['Cook']], 'Été "2"': [] } });

async function opened(file: Uint8Array): Promise<FileWorkbook> {
  const workbook = await readXlsxFile('a.xlsx', file);
  if ('failure' in workbook) throw new Error(workbook.failure);
  return workbook;
}

/** Saved, and opened again as another workbook. */
async function reopened(book: OpenWorkbook): Promise<OpenWorkbook> {
  const file = await opened(await writeXlsxFile(book.store, [], keptIn(book.host.book)));
  const sheets = file.sheets.map(({ name, rows }): [string, CellValue[][]] => [
    name,
    rows.map((row) => row.map((cell) => cell?.value ?? '')),
  ]);
  const again = await openWorkbook({ sheets: Object.fromEntries(sheets) });
  file.sheets.forEach(({ name, rows }) => {
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const block = { row, column, rows: 1, columns: 1 };
        const format = cell?.numberFormat ?? 'General';
        again.store.writeNumberFormat(again.store.idOf(name), block, format);
      });
    });
  });
  giveBack(again.host.book, file);
  return again;
}

const posts = Array.from({ length: 62 }, (_, row) => [`P${String(row)}`, `Cook ${String(row)}`]);

const open = (): Promise<OpenWorkbook> =>
  openWorkbook({ sheets: { Posts: [['Post no', 'Job title'], ...posts] } });

/** Texts so long that a few rows are several blocks. */
async function longRequest({ port }: OpenWorkbook): Promise<WriteRequest> {
  const request = await requestFor(port);
  const why = 'because of the index '.repeat(1_200);
  return { ...request, rows: request.rows.map((_, row) => [`R-${String(row)}`, '05', why]) };
}

describe('settings in a saved copy', () => {
  it('come back with the custom XML parts, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.jsonValue()), {
          selector: ([key]) => key,
        }),
        async (given) => {
          const kept: Kept = JSON.parse(JSON.stringify({ xmlParts: [PART], settings: given }));
          const file = await opened(await writeXlsxFile(store, [], kept));
          expect(file).toMatchObject({ ...kept, leftOut: [] });
          const book = new WorkbookState(store);
          giveBack(book, file);
          expect(keptIn(book)).toEqual(kept);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('take the ids of the sheets along', async () => {
    const kept: Kept = { xmlParts: [], settings: [['rolecheck.notes', 'x']] };
    const file = await opened(await writeXlsxFile(store, [], kept));
    expect(file.sheets.map(({ id }) => id)).toEqual(store.sheets().map(({ id }) => id));
    const bare = await opened(await writeXlsxFile(store, []));
    expect(bare.sheets.map(({ id }) => id)).toEqual(['', '']);
  });

  it.each(['', '[1]', '[[["a"]]]', '[[["",1]]]', '{', '[[], [], 1]'])(
    'are said to be damaged when somebody changed them: %s',
    async (text) => {
      const [own] = toParts({ xmlParts: [], settings: [['a', 1]] }, new Map());
      const xml = own?.xml.replace('[[["a",1]],[]]', text) ?? '';
      const file = await writeXlsxFile(store, [], {
        ...{ xmlParts: [PART, { id: own?.id ?? '', xml }], settings: [] },
      });
      expect(await opened(file)).toMatchObject({
        ...{ xmlParts: [PART], settings: [], leftOut: ['damaged settings'] },
      });
    },
  );

  it('give no sheet an id that could do harm', () => {
    const ids = new Map([
      ['A', '__proto__'],
      ['B', 'x"y'],
      ['C', 'sheet-2'],
    ]);
    const parts = toParts({ xmlParts: [], settings: [['a', 1]] }, ids);
    expect([...fromParts(parts).ids]).toEqual([['C', 'sheet-2']]);
  });
});

describe('sheets of a file', () => {
  it.each([
    [
      ['', ''],
      ['sheet-1', 'sheet-2'],
    ],
    [
      ['sheet-3', '', 'sheet-1', ''],
      ['sheet-3', 'sheet-2', 'sheet-1', 'sheet-4'],
    ],
    [
      ['x', 'x', ''],
      ['x', 'sheet-1', 'sheet-2'],
    ],
  ])('have an id each: %j', (given, expected) => {
    expect(idsFor(given.map((id) => ({ id })))).toEqual(expected);
  });
});

describe('a saved copy that is opened again', () => {
  it('offers a run that was cut off, which is then written to its end', async () => {
    const whole = await open();
    const request = await longRequest(whole);
    whole.host.stats.reset();
    good(await whole.port.write(request));
    const cut = await open();
    const other = await longRequest(cut);
    cut.host.faults.closeAt(whole.host.stats.syncs);
    await cut.port.write(other);
    cut.host.faults.clear();
    const again = await reopened(cut);
    expect(good(await again.port.recallRun())?.state).toBe('cut off');
    good(await again.port.resume());
    const block = { row: 0, column: 0, rows: 63, columns: 5 };
    const values = ({ store: one }: OpenWorkbook): CellValue[][] =>
      one.readValues(one.idOf('Posts'), block);
    expect(values(again)).toEqual(values(whole));
  });

  it('remembers columns and notes', async () => {
    const book = await open();
    good(await book.port.remember('notes', 'Seen <by> “Ann” & \u{1f469}'));
    good(await book.port.remember('mappings', '{"a":1}'));
    const again = await reopened(book);
    expect(good(await again.port.recall('notes'))).toBe('Seen <by> “Ann” & \u{1f469}');
    expect(good(await again.port.recall('mappings'))).toBe('{"a":1}');
  });
});
