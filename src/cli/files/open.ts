/** Opens a file by what is in it, not by what it is called. */
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { CannotDo } from '../cannot-do';
import { words } from '../words';
import { COMPOUND_SIGNATURE, compoundKind } from './compound';
import { openCsv } from './csv/csv-file';
import type { TableFile } from './types';
import { openXlsx } from './xlsx/xlsx-file';

/** A .csv is read whole: beyond this it would not fit into a usual computer's memory twice. */
const LARGEST_CSV = 1024 * 1024 * 1024;

/**
 * @param path of a .csv, .xlsx or .xlsm; `-` is standard input, as .csv
 * @param whenFolder the sentence for a folder
 * @throws {CannotDo} when there is no such file, or it is of another kind
 */
export async function openTable(
  path: string,
  stdin: Readable,
  whenFolder: string = words.inputIsFolder,
): Promise<TableFile> {
  if (path === '-') return openCsv(await allOf(stdin));
  const about = await stat(path);
  if (about.isDirectory()) throw new CannotDo(whenFolder);
  // A pipe under a name, as shells make them: it can be read only once, and only as .csv.
  if (!about.isFile()) return openCsv(await allOf(createReadStream(path)));
  const { size } = about;
  if (size === 0) throw new CannotDo(words.emptyFile);
  const kind = extname(path).toLowerCase();
  const begin = await beginningOf(path);
  if (begin.startsWith('PK\x03\x04')) return openXlsx(path, size);
  if (begin.startsWith(COMPOUND_SIGNATURE)) throw new CannotDo(await whyNotCompound(path));
  if (!['.csv', '.tsv', '.txt', ''].includes(kind)) {
    if (!/^\.(?:xl|ods)/u.test(kind)) throw new CannotDo(words.unknownKind);
    if (isMarkup(begin)) throw new CannotDo(words.markupAsWorkbook);
    throw new CannotDo(isText(begin) ? words.textAsWorkbook : words.damagedWorkbook);
  }
  if (size > LARGEST_CSV) throw new CannotDo(words.csvTooLarge);
  return openCsv(await readFile(path));
}

/** So far the mark of an encoding and empty lines may reach before markup begins. */
const BEGINNING = 256;

async function beginningOf(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Reports saved as .xls are often web pages, or the XML of Excel 2003. */
function isMarkup(begin: string): boolean {
  return /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?[\s\0]*</u.test(begin);
}

/** Text in UTF-16 says so by its mark. */
function isText(begin: string): boolean {
  return /^(?:\xFF\xFE|\xFE\xFF)|^[\t\n\r\x20-\x7E\x80-\xFF]+$/u.test(begin);
}

async function whyNotCompound(path: string): Promise<string> {
  const handle = await open(path);
  try {
    switch (await compoundKind(handle)) {
      case 'encrypted':
        return words.encrypted;
      case 'old':
        return words.oldWorkbook;
      case 'other':
        return /^\.xl/iu.test(extname(path)) ? words.damagedWorkbook : words.unknownKind;
    }
  } finally {
    await handle.close();
  }
}

async function allOf(stdin: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stdin) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > LARGEST_CSV) throw new CannotDo(words.csvTooLarge);
    pieces.push(bytes);
  }
  const all = Buffer.concat(pieces);
  if (all.subarray(0, 4).toString('latin1') === 'PK\x03\x04') {
    throw new CannotDo(words.workbookOnStandardInput);
  }
  return all;
}
