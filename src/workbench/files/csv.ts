/** .csv files in and out, read the way Excel opens them: as if every field had been typed. */
import Papa from 'papaparse';
import { displayText } from '../../host/cells/display';
import { readTyped } from '../../host/cells/typed-text';
import type { SheetStore } from '../../host/store';
import { emptySheet, type FileCell, type FileWorkbook, type OpenFailure } from './model';

/** Sheet names may not hold these, nor be longer than 31 characters. */
const NOT_IN_NAMES = /[[\]:*?/\\]/g;

/** The sheet's name, taken from the file's as Excel does. */
export function sheetNameFor(fileName: string): string {
  const bare = fileName.replace(/\.[^.]*$/, '').replace(NOT_IN_NAMES, ' ');
  return bare.trim().slice(0, 31) || 'Sheet1';
}

/** The text of a .csv file: UTF-8 where it is valid, else Windows-1252, as older systems write. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function toCell(text: string, year: number): FileCell | null {
  if (text === '') return null;
  const typed = readTyped(text, 'General', year);
  if (typed.kind === 'formula') return { value: '', formula: typed.formula };
  if (typed.kind === 'invalid') return { value: text };
  const { value, numberFormat } = typed;
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/**
 * Reads a .csv file.
 * @param year the year of dates written without one
 */
export function readCsv(name: string, bytes: Uint8Array, year: number): FileWorkbook | OpenFailure {
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  if (text.includes('\u0000'))
    return { failure: `${name} is not a text file, so it was not opened.` };
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const last = data.at(-1);
  if (last?.length === 1 && last[0] === '') data.pop();
  const rows = data.map((line) => line.map((field) => toCell(field, year)));
  const sheet = { ...emptySheet(sheetNameFor(name)), rows };
  return { name, sheets: [sheet], front: 0, xmlParts: [], settings: [], leftOut: [] };
}

/** One sheet as a .csv file, as it is shown: UTF-8 with a byte-order mark, lines ended as in DOS. */
export function writeCsv(store: SheetStore, sheetId: string): Uint8Array {
  const used = store.usedBlock(sheetId, true);
  if (used === null) return new Uint8Array();
  const block = {
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  };
  const formats = store.readNumberFormats(sheetId, block);
  const lines = store
    .readValues(sheetId, block)
    .map((line, row) =>
      line.map((value, column) => displayText(value, formats[row]?.[column] ?? 'General')),
    );
  return new TextEncoder().encode(`\ufeff${Papa.unparse(lines, { newline: '\r\n' })}\r\n`);
}
