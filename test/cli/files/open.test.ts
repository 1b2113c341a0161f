import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openTable } from '../../../src/cli/files/open';
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
const compound = Buffer.from('D0CF11E0A1B11AE1', 'hex');

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
    ['protected.xlsx', compound, /password/u],
    ['old.xls', compound, /old \.xls/u],
    ['text.xlsx', 'a,b', /damaged/u],
    ['page.html', '<table>', /Only \.csv and \.xlsx/u],
    ['empty.xlsx', '', /empty/u],
    ['cut.xlsx', book.subarray(0, 200), /damaged/u],
  ])('refuses %s', async (name, content, reason) => {
    await expect(kindOf(name, content)).rejects.toThrow(reason);
  });

  it('refuses a folder', async () => {
    await expect(openTable(folder, nothing)).rejects.toThrow(/folder/u);
  });

  it('reads standard input as .csv, and says so to a workbook', async () => {
    expect((await openTable('-', Readable.from([Buffer.from('a,b')]))).kind).toBe('csv');
    await expect(openTable('-', Readable.from([book]))).rejects.toThrow(/name the workbook/u);
  });
});
