/** Writes our own cells of a .csv. */
import type { CellValue } from '../../../core/sheet/types';

/** What a spreadsheet program would run as a formula on opening the file. */
const formulaStart = /^[=+\-@\t\r]/u;

/**
 * One cell as it stands in the file. None of our own text begins like a formula; should it ever, an
 * apostrophe goes before it. Numbers are written as they are.
 *
 * @param separator the file's separator, a single character
 */
export function writeCell(value: CellValue, separator: string): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
  const safe = formulaStart.test(text) ? `'${text}` : text;
  const quoted = safe.includes(separator) || safe.includes('"') || /[\r\n]|^\s|\s$/u.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
