/** What hucre would shift or refuse: times, days counted from 1904, cells in the last corner. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { MemoryStore } from '../../src/host/memory/store';
import type { FileWorkbook } from '../../src/workbench/files/model';
import { readXlsxFile } from '../../src/workbench/files/read-xlsx';
import { writeXlsxFile } from '../../src/workbench/files/write-xlsx';

async function opened(file: Uint8Array): Promise<FileWorkbook> {
  const workbook = await readXlsxFile('a.xlsx', file);
  if ('failure' in workbook) throw new Error(workbook.failure);
  return workbook;
}

const valuesOf = (workbook: FileWorkbook, place = 0): unknown[][] =>
  (workbook.sheets[place]?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? ''));

/** A saved workbook, one of its parts changed. */
async function altered(path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const store = new MemoryStore({ sheets: { Posts: [['Title'], ['Cook']] } });
  const parts = unzipSync(await writeXlsxFile(store, []));
  const part = parts[path];
  if (!part) throw new Error(`no ${path}`);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(part))) });
}

const withCells = (cells: string): Promise<Uint8Array> =>
  altered('xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', `${cells}</sheetData>`));

const TIMES = ['h:mm', '[h]:mm', '[h]:mm:ss', 'mm:ss', 'hh:mm "daily"', '[$-809]h:mm AM/PM'];
const DAYS = [
  'dd/mm/yyyy',
  'm/d/yyyy',
  'd-mmm-yy',
  '[$-809]d mmmm yyyy h:mm',
  'mmmm',
  'dddd',
  'yyyy',
];
const SHIFT = 1462;

const serial = fc.oneof(
  fc.constantFrom(0, 0.75, 1, 37 / 24, 1.5416666, 58, 59, 59.5, 60, 60.25, 61, 45875, -1, 2958466),
  fc.integer({ min: 0, max: 60_000 }),
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.double({ min: 0, max: 2_958_465, noNaN: true }),
);

describe('numbers with formats of days and times', () => {
  it.each([
    ['1900', 0],
    ['1904', SHIFT],
  ] as const)('stay the times and the days they are, counted from %s', async (from, shift) => {
    const format = fc.oneof(
      fc.constantFrom(...TIMES).map((numFmt) => ({ numFmt, shift: 0 })),
      fc.constantFrom(...DAYS).map((numFmt) => ({ numFmt, shift })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(serial, format), { minLength: 1 }), async (given) => {
        const cells = new Map(
          given.map(([value, { numFmt }], row) => [
            `${String(row)},0`,
            { type: 'number' as const, value, style: { numFmt } },
          ]),
        );
        const rows = given.map(([value]) => [value]);
        const file = await writeXlsx({
          ...{ sheets: [{ name: 'Posts', rows, cells }], dateSystem: from },
        });
        const expected = given.map(([value, one]) => [value + one.shift]);
        expect(valuesOf(await opened(file))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('come back the same from a saved copy', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(serial, fc.constantFrom(...TIMES, ...DAYS)), { minLength: 1 }),
        async (given) => {
          const rows = given.map(([value]) => [value]);
          const store = new MemoryStore({ sheets: { Posts: rows } });
          given.forEach(([, format], row) => {
            const block = { row, column: 0, rows: 1, columns: 1 };
            store.writeNumberFormat(store.idOf('Posts'), block, format);
          });
          expect(valuesOf(await opened(await writeXlsxFile(store, [])))).toEqual(rows);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are found in sheets whose cells do not say where they are, and behind formulas', async () => {
    const cells =
      '<row><c><v>7</v></c><c s="1"><v>0.75</v></c></row>' +
      '<row r="9"><c r="C9" s="1"><f>1.25+0.25</f><v>1.5</v></c><c s="1"><v>2.5</v></c></row>';
    const store = new MemoryStore({ sheets: { Posts: [['Hours'], [1.5]] } });
    const one = { row: 1, column: 0, rows: 1, columns: 1 };
    store.writeNumberFormat(store.idOf('Posts'), one, '[h]:mm');
    const parts = unzipSync(await writeXlsxFile(store, []));
    const path = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const style = /<c r="A2"(?: t="n")?( s="\d+")/.exec(xml)?.[1] ?? 'none';
    const added = cells.replaceAll(' s="1"', style);
    const file = zipSync({
      ...parts,
      [path]: strToU8(xml.replace('</sheetData>', `${added}</sheetData>`)),
    });
    const values = valuesOf(await opened(file));
    expect(values[1]?.[0]).toBe(1.5);
    expect(values[2]?.slice(0, 2)).toEqual([7, 0.75]);
    expect(values[8]?.slice(2, 4)).toEqual([1.5, 2.5]);
  });
});

describe('a sheet with cells far out', () => {
  it('opens without those that are only formatted, and with those that are near', async () => {
    const near = '<row r="30"><c r="D30" s="1"/></row>';
    const file = await withCells(`${near}<row r="1048576"><c r="XFD1048576" s="1"/></row>`);
    const [sheet] = (await opened(file)).sheets;
    expect(sheet?.rows).toHaveLength(30);
    expect(sheet?.rows[1]?.[0]?.value).toBe('Cook');
  });

  it.each([
    ['a value', '<c r="XFD1048576"><v>1</v></c>'],
    ['a formula', '<c r="XFD1048576"><f t="shared" si="0"/></c>'],
    ['a text', '<c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>'],
  ])('is said to be too large, not damaged, when %s is in the last corner', async (_, cell) => {
    const file = await withCells(`<row r="1048576">${cell}</row>`);
    expect(await readXlsxFile('Posts.xlsx', file)).toEqual({
      failure: expect.stringContaining(
        'Posts.xlsx is too large for the workbench: its cells reach down to row 1,048,576 and across to column XFD.',
      ),
    });
  });

  it('opens as far as there is room when it is tall, whatever is only formatted beside it', async () => {
    const tall = '<row r="1048576"><c r="A1048576"><v>5</v></c><c r="CY1048576" s="1"/></row>';
    const [sheet] = (await opened(await withCells(tall))).sheets;
    expect(sheet?.rows).toHaveLength(1_048_576);
    expect(sheet?.rows.at(-1)).toHaveLength(1);
  });
});

it('opens a workbook without its chart sheets, and says so', async () => {
  const file = await altered('xl/workbook.xml', (xml) =>
    xml.replace('<sheets>', '<sheets><sheet name="Chart1" sheetId="9" r:id="rIdNone"/>'),
  );
  const workbook = await opened(file);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Posts']);
  expect(workbook).toMatchObject({ front: 0, leftOut: ['chart sheets'] });
});

describe('the sample of awkward sheets', () => {
  const sample = (): Promise<FileWorkbook> =>
    opened(new Uint8Array(readFileSync('assets/samples/westmere-awkward.xlsx')));

  it('opens with its hidden rows and columns, merged cells and hidden sheets', async () => {
    const [hidden, ...others] = (await sample()).sheets;
    expect(hidden?.rows).toHaveLength(204);
    expect(hidden?.hiddenRows.length).toBeGreaterThan(100);
    expect(hidden?.hiddenRows.every((row) => row < 204)).toBe(true);
    expect(hidden?.hiddenColumns).toEqual([3]);
    expect(hidden?.merges).toEqual([{ row: 10, column: 1, rows: 5, columns: 1 }]);
    expect(others.at(-1)?.visibility).toBe('VeryHidden');
  });

  it('keeps what is hidden in a saved copy', async () => {
    const rows = [
      ['Ref', 'Title'],
      ['1', 'Cook'],
      ['2', 'Cleaner'],
    ];
    const store = new MemoryStore({ sheets: { Posts: rows } });
    store.writeAxis(store.idOf('Posts'), 'rows', 1, 1, { hidden: true });
    store.writeAxis(store.idOf('Posts'), 'columns', 1, 1, { hidden: true });
    const [sheet] = (await opened(await writeXlsxFile(store, []))).sheets;
    expect(sheet).toMatchObject({ hiddenRows: [1], hiddenColumns: [1] });
  });
});
