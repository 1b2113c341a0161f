/** A cell's value as the text a person would read in it. */
import type { CellValue } from './types';

/** Numbers in their shortest form, true and false as Excel writes them, text as it is. */
export function cellText(value: CellValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

const SOMETHING = /[^\s\u200B\u00AD]/u;

/** True for a cell with nothing to read in it: empty, or only spaces of any kind. */
export function isBlank(value: CellValue | null | undefined): boolean {
  return !SOMETHING.test(cellText(value));
}
