import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openTable } from '../../../src/cli/files/open';
import { compoundOf } from '../support/compound';
import { sheetData, workbookOf } from '../support/workbook';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecheck-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const nothing = Readable.from([]);
const book = workbookOf({
  sheets: [{ name: 'S', xml: sheetData('<row><c><v>1</v></c></row>') }],
});
const fillers = ['a', 'b', 'c', 'd', 'e'];
const encrypted = compoundOf([...fillers, 'EncryptionInfo', 'EncryptedPackage']);
const old = compoundOf([...fillers, 'Workbook']);
const page = '<html><table><tr><td>secret</td></tr></table></html>';

async function kindOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  const file = await openTable(path, nothing);
  await file.close();
  return file.kind;
}

describe('opening a file by what is in it', () => {
  it.each<[string, string | Buffer, string]>([
    ['a.csv', 'a,b', 'csv'],
    ['a.txt', 'a\tb', 'csv'],
    ['a', 'a,b', 'csv'],
    ['a.xlsx', book, 'xlsx'],
    ['a.XLSM', book, 'xlsx'],
    ['really a workbook.csv', book, 'xlsx'],
  ])('opens %s', async (name, content, kind) => {
    expect(await kindOf(name, content)).toBe(kind);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['protected.xlsx', encrypted, /password/u],
    ['protected.xls', encrypted, /password/u],
    ['old.xls', old, /old \.xls/u],
    ['old.xlsx', old, /old \.xls/u],
    ['older.xls', compoundOf(['Book']), /old \.xls/u],
    ['letter.doc', compoundOf(['WordDocument']), /Only \.csv and \.xlsx/u],
    ['cut.xls', old.subarray(0, 300), /damaged/u],
    ['page.xls', page, /web page or XML/u],
    ['page.xlsx', `\uFEFF\r\n${page}`, /web page or XML/u],
    ['2003.xls', Buffer.from('\uFEFF<?xml version="1.0"?>', 'utf16le'), /web page or XML/u],
    ['text.xlsx', 'a,b', /text, not a workbook/u],
    ['utf16.xlsx', Buffer.from('\uFEFFa,b', 'utf16le'), /text, not a workbook/u],
    ['bytes.xlsx', Buffer.from([9, 0, 4, 0, 2, 0x10]), /damaged/u],
    ['page.html', '<table>', /Only \.csv and \.xlsx/u],
    ['empty.xlsx', '', /empty/u],
    ['cut.xlsx', book.subarray(0, 200), /damaged/u],
  ])('refuses %s', async (name, content, reason) => {
    await expect(kindOf(name, content)).rejects.toThrow(reason);
  });

  it('refuses a .csv over 1 GB by its size, before reading any of it (N118)', async () => {
    const path = join(folder, 'large.csv');
    await writeFile(path, 'a,b\n');
    await truncate(path, 1024 ** 3 + 1);
    const before = process.memoryUsage().arrayBuffers;
    await expect(openTable(path, nothing)).rejects.toThrow(/over 1 GB/u);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 ** 2);
  });

  it('refuses a folder', async () => {
    await expect(openTable(folder, nothing)).rejects.toThrow(/folder/u);
  });

  it('reads standard input as .csv, and says so to a workbook', async () => {
    expect((await openTable('-', Readable.from([Buffer.from('a,b')]))).kind).toBe('csv');
    await expect(openTable('-', Readable.from([book]))).rejects.toThrow(/name the workbook/u);
  });
});
