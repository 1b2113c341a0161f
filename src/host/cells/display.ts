/** What a cell shows: its value under its number format (`range.text`). */
import { format, isDateFormat, isValidFormat } from 'numfmt';
import type { CellValue } from '../store';

/** Text of a value under a number format. A column's width (`####`) is not considered. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'object') return value.error;
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = isNumberFormat(numberFormat) && numberFormat !== '' ? numberFormat : 'General';
  if (pattern === 'General' || pattern === '@') {
    return typeof value === 'number' ? general(value) : value;
  }
  // Excel fills the cell with # for a date before 1900; one run of them stands for that.
  if (typeof value === 'number' && value < 0 && isDateFormat(pattern)) return '########';
  return format(pattern, value, { locale: 'en-GB' });
}

/** General: up to eleven characters, exponent beyond. */
function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  return format('General', value, { locale: 'en-GB' });
}

/** Sheets use a handful of formats in many cells: each is looked at once. */
const judged = new Map<string, boolean>([
  ['', true],
  ['General', true],
]);

/** Whether Excel accepts the number format. */
export function isNumberFormat(pattern: string): boolean {
  const known = judged.get(pattern);
  if (known !== undefined) return known;
  const valid = isValidFormat(pattern);
  judged.set(pattern, valid);
  return valid;
}
