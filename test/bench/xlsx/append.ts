/** Run in a process of its own by `fresh.ts`: one way of adding nine columns to a workbook, once. */
import { readFile, writeFile } from 'node:fs/promises';
import { Readable, PassThrough } from 'node:stream';
import { openTable } from '../../../src/cli/files/open';
import { openOutput } from '../../../src/cli/files/output';
import { fileColumns } from '../../../src/core/coding/columns';
import type { Way } from './ways';

const headers = fileColumns.map(({ header }) => header);
/** What a row is given: as long as what the coder writes, and the same in every row. */
const CELLS = [
  'P-001',
  'Social worker',
  '2442',
  '2442',
  '2461',
  '2461/01',
  0.97,
  'Sure',
  'Same title',
];

async function readOnly(input: string): Promise<number> {
  const file = await openTable(input, Readable.from([]));
  let rows = 0;
  await file.tops(undefined);
  const reader = { row: () => (rows++, []), pause: () => Promise.resolve(true) };
  await file.rows({ sheet: 'Posts', headerRow: 1, columns: [1] }, reader);
  await file.close();
  return rows;
}

async function append(input: string, out: string): Promise<number> {
  const file = await openTable(input, Readable.from([]));
  let rows = 0;
  await file.tops(undefined);
  const output = await openOutput(out, input, 'xlsx', new PassThrough());
  const reader = { row: () => (rows++, CELLS), pause: () => Promise.resolve(true) };
  const wanted = { sheet: 'Posts', headerRow: 1, columns: [1] };
  await file.rows(wanted, reader, { headers, sink: output.sink });
  await output.commit();
  await file.close();
  return rows;
}

/** Reads all there is and writes it again with the columns: the shortest way with a library. */
async function hucre(input: string, out: string): Promise<number> {
  const { readXlsx, writeXlsx } = await import('hucre/xlsx');
  const book = await readXlsx(await readFile(input));
  let rows = 0;
  const sheets = book.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((cells, at) => (rows++, [...cells, ...(at === 0 ? headers : CELLS)])),
  }));
  await writeFile(out, await writeXlsx({ sheets }));
  return rows - 1;
}

const ways: Readonly<Record<Way, (input: string, out: string) => Promise<number>>> = {
  read: readOnly,
  append,
  hucre,
};

async function main(): Promise<void> {
  const [, , named, input = '', out = ''] = process.argv;
  const way = named === 'read' || named === 'append' ? named : 'hucre';
  const before = process.resourceUsage().maxRSS * 1024;
  const from = performance.now();
  const rows = await ways[way](input, out);
  const time = performance.now() - from;
  const peak = process.resourceUsage().maxRSS * 1024;
  process.send?.({ rows, time, before, peak });
  console.error(JSON.stringify({ rows, time, before: before / 2 ** 20, peak: peak / 2 ** 20 }));
}

void main();
