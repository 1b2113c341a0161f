/** Opens a file by its ending. */
import { words } from '../page/notice';
import { readCsv } from './csv';
import type { FileWorkbook, OpenFailure } from './model';
import { readXlsxFile } from './read-xlsx';

export async function openFile(
  name: string,
  bytes: Uint8Array,
  year: number,
): Promise<FileWorkbook | OpenFailure> {
  if (/\.csv$/i.test(name)) return readCsv(name, bytes, year);
  if (/\.xlsx$/i.test(name)) return readXlsxFile(name, bytes);
  return { failure: words.wrongKind(name) };
}
