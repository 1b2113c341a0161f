import fc from 'fast-check';
import { CannotDo } from '../../src/cli/cannot-do';
import { openCsv } from '../../src/cli/files/csv/csv-file';
import type { CellValue } from '../../src/core/sheet/types';
import { readRows } from '../cli/support/rows';
import { nastyText, SHEET_COLUMNS, SHEET_ROWS } from './nasty-text';
import { leavesPrototypesAlone, neverHangs, runs } from './running';

leavesPrototypesAlone();

type Read = readonly (readonly CellValue[])[] | string;

/** Every row of a file, or the sentence why there are none; anything else thrown is a fault. */
async function read(bytes: Buffer): Promise<Read> {
  try {
    const file = openCsv(bytes);
    const [top] = await file.tops(undefined);
    const columns = (top?.grid[0] ?? []).map((_, at) => at);
    return [columns, ...(await readRows(file, { sheet: '', headerRow: 1, columns }))];
  } catch (error) {
    if (error instanceof CannotDo) return error.sentence;
    throw error;
  }
}

const ENCODINGS: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, the other way around', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
];

describe('a .csv on the command line', () => {
  it('reads any bytes, or says why not, the same twice', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((some) => Buffer.from(some)),
      fc.tuple(nastyText, fc.constantFrom(...ENCODINGS)).map(([text, [, encode]]) => encode(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (some) => {
        const once = await read(some);
        expect(await read(Buffer.from(some))).toEqual(once);
        expect(once).not.toBe('');
      }),
      runs(400),
    );
  });

  it('reads the same rows in every encoding (N119)', async () => {
    const safe = nastyText.map((text) => Buffer.from(text.replaceAll('\0', '')).toString());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(safe, { minLength: 2, maxLength: 3 })), async (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`));
        const text = ['title,name', ...quoted.map((row) => row.join(','))].join('\r\n');
        const [plain, ...others] = await Promise.all(ENCODINGS.map(([, put]) => read(put(text))));
        for (const other of others) expect(other).toEqual(plain);
        expect(plain).toHaveLength(rows.length + 1);
      }),
      runs(150),
    );
  });

  it('does not take a sign for the separator that would leave a quotation mark open', async () => {
    expect(await read(Buffer.from('title,name\r\n"","",";;;"'))).toEqual([
      [0, 1, 2],
      [2, '', '', ';;;'],
    ]);
  });

  it('refuses more cells in a row than a sheet has, instead of filling memory with them', async () => {
    const short = 'a,b\n'.repeat(300);
    const most = ','.repeat(SHEET_COLUMNS - 1);
    expect(await read(Buffer.from(`${most}\n${short}`))).toHaveLength(301);
    const says = 'Row 1 has more than 16,384 cells';
    expect(await read(Buffer.from(`${most},\n${short}`))).toContain(says);
    expect(await read(Buffer.from(`${','.repeat(3_000_000)}\n${short}`))).toContain(says);
    expect(await read(Buffer.from(`a,b\n${short}${most},\n`))).toContain('Row 302 has more than');
  });

  it('goes over a million blank rows', async () => {
    const rows = await read(Buffer.from(`title,grade\n${'\n'.repeat(SHEET_ROWS)}Cook,G1\n`));
    expect(rows.slice(1)).toEqual([[SHEET_ROWS + 2, 'Cook', 'G1']]);
    const commas = await read(Buffer.from(`title,grade\n${',\n'.repeat(SHEET_ROWS / 4)}Cook,G1\n`));
    expect(commas).toHaveLength(SHEET_ROWS / 4 + 2);
  });

  it('takes no more than a moment for the longest cell (N116)', async () => {
    const reads: Promise<Read>[] = [];
    neverHangs((text) => {
      for (const one of [text, `a,b\n${text}`, `"a"${text}\nb`]) reads.push(read(Buffer.from(one)));
      return reads;
    });
    await Promise.all(reads);
  });
});
