import { readFileSync } from 'node:fs';
import { MemoryStore } from '../../src/host/memory/store';
import { readCsv, sheetNameFor, writeCsv } from '../../src/workbench/files/csv';
import type { FileSheet, FileWorkbook, OpenFailure } from '../../src/workbench/files/model';
import { openFile } from '../../src/workbench/files/open';
import { readXlsxFile } from '../../src/workbench/files/read-xlsx';
import { writeXlsxFile } from '../../src/workbench/files/write-xlsx';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function sheetOf(opened: FileWorkbook | OpenFailure, place = 0): FileSheet {
  const sheet = 'failure' in opened ? undefined : opened.sheets[place];
  if (!sheet) throw new Error('not opened');
  return sheet;
}

const valuesOf = (sheet: FileSheet): unknown[][] =>
  sheet.rows.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? ''));

describe('a .csv file', () => {
  it('is read as if every field had been typed', () => {
    const text = 'Ref,Start,FTE,Vacant,Sum\n007,01/09/2024,0.5,TRUE,=1+1\nP-1,,,,"a, ""b"""\n';
    const sheet = sheetOf(readCsv('Posts.csv', bytes(text), 2026));
    expect(valuesOf(sheet)).toEqual([
      ['Ref', 'Start', 'FTE', 'Vacant', 'Sum'],
      [7, 45536, 0.5, true, '=1+1'],
      ['P-1', '', '', '', 'a, "b"'],
    ]);
    expect(sheet.rows[1]?.[1]?.numberFormat).toBe('dd/mm/yyyy');
  });

  it('may come in Windows-1252, as older systems write it', () => {
    const sheet = sheetOf(
      readCsv('a.csv', new Uint8Array([0x43, 0x72, 0xe8, 0x63, 0x68, 0x65]), 2026),
    );
    expect(valuesOf(sheet)).toEqual([['Crèche']]);
  });

  it('keeps blanks and non-breaking spaces as they are', () => {
    const sheet = sheetOf(readCsv('a.csv', bytes('\ufeffTitle\nCare\u00a0Worker \n""\n'), 2026));
    expect(valuesOf(sheet)).toEqual([['Title'], ['Care\u00a0Worker '], ['']]);
  });

  it('is refused when it is not text', () => {
    expect(readCsv('a.csv', new Uint8Array([0x41, 0, 0x42]), 2026)).toHaveProperty('failure');
  });

  it.each([
    ['Posts 2026.csv', 'Posts 2026'],
    ['a:b?[c].csv', 'a b  c'],
    ['.csv', 'Sheet1'],
    ['A name that is far too long for a sheet.csv', 'A name that is far too long for'],
  ])('lends its name to the sheet: %s', (file, name) => {
    expect(sheetNameFor(file)).toBe(name);
  });

  it('is written as the sheet shows it', () => {
    const store = new MemoryStore({
      sheets: {
        Posts: [
          ['Title', 'Start'],
          ['Cook, school', 45536],
        ],
      },
    });
    const id = store.idOf('Posts');
    store.writeNumberFormat(id, { row: 1, column: 1, rows: 1, columns: 1 }, 'dd/mm/yyyy');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(store, id));
    expect(text).toBe('\ufeffTitle,Start\r\n"Cook, school",01/09/2024\r\n');
  });
});

describe('an .xlsx file', () => {
  it('opens with its values, widths and frozen rows', async () => {
    const file = readFileSync('assets/samples/hollowmere-federation.xlsx');
    const sheet = sheetOf(await openFile('f.xlsx', new Uint8Array(file), 2026));
    expect(sheet.rows).toHaveLength(304);
    expect(sheet.rows[0]?.[0]).toMatchObject({ format: { bold: true, fontSize: 14 } });
    expect(sheet.rows[3]?.map((cell) => cell?.value)).toContain('Job description');
    expect(sheet.frozenRows).toBe(4);
    expect(sheet.widths[2]).toBeGreaterThan(sheet.widths[0] ?? 0);
  });

  it('comes back the same after saving', async () => {
    const store = new MemoryStore({
      sheets: {
        Posts: [
          ['Ref', 'Title', 'Start', 'FTE', 'Vacant', 'Code'],
          ['007', 'Cook', 45536, 0.5, true, { error: '#N/A' }],
        ],
        Notes: [['=1+1']],
      },
    });
    const posts = store.idOf('Posts');
    store.writeNumberFormat(posts, { row: 1, column: 2, rows: 1, columns: 1 }, 'dd/mm/yyyy');
    store.writeNumberFormat(posts, { row: 1, column: 0, rows: 1, columns: 1 }, '@');
    store.writeFormat(
      posts,
      { row: 0, column: 0, rows: 1, columns: 6 },
      { bold: true, fill: '#FFC7CE' },
    );
    store.merge(store.idOf('Notes'), { row: 2, column: 0, rows: 1, columns: 3 });
    store.updateSheet(store.idOf('Notes'), { visibility: 'Hidden', frozenRows: 1 });
    const block = { row: 0, column: 0, rows: 2, columns: 3 };
    const table = {
      ...{ id: 't', name: 'Staff', sheetId: posts, block, columns: ['Ref', 'Title', 'Start'] },
      ...{ showHeaders: true, showTotals: false, style: 'TableStyleLight1' },
    };
    const opened = await readXlsxFile('a.xlsx', await writeXlsxFile(store, [table]));
    const sheet = sheetOf(opened);
    expect(valuesOf(sheet)).toEqual([
      ['Ref', 'Title', 'Start', 'FTE', 'Vacant', 'Code'],
      ['007', 'Cook', 45536, 0.5, true, { error: '#N/A' }],
    ]);
    expect(sheet.rows[1]?.[2]?.numberFormat).toBe('dd/mm/yyyy');
    expect(sheet.rows[1]?.[0]?.numberFormat).toBe('@');
    expect(sheet.rows[0]?.[0]?.format).toEqual({ bold: true, fill: '#FFC7CE' });
    expect(sheet.tables).toEqual([
      {
        ...{ name: 'Staff', block, columns: ['Ref', 'Title', 'Start'] },
        ...{ style: 'TableStyleLight1', showTotals: false },
      },
    ]);
    expect(opened).toMatchObject({ front: 0, xmlParts: [], leftOut: [] });
    const notes = sheetOf(opened, 1);
    expect(valuesOf(notes)[0]?.[0]).toBe('=1+1');
    expect(notes).toMatchObject({ visibility: 'Hidden', frozenRows: 1 });
    expect(notes.merges).toEqual([{ row: 2, column: 0, rows: 1, columns: 3 }]);
  });

  it.each([
    [
      'an older or protected file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      /password|\.xls /,
    ],
    ['something else altogether', bytes('hello'), /not an Excel workbook/],
    ['a damaged file', bytes('PK\u0003\u0004 and no more'), /could not be read/],
  ])('is refused in words when it is %s', async (_, file, sentence) => {
    expect(await readXlsxFile('a.xlsx', file)).toEqual({
      failure: expect.stringMatching(sentence),
    });
  });

  it('is the only kind besides .csv that is opened', async () => {
    expect(await openFile('a.ods', bytes(''), 2026)).toHaveProperty('failure');
  });
});
