/**
 * What Excel makes of text put into a cell, by hand or through `range.values`: number, date,
 * percentage, TRUE, error, formula, or just text. English (United Kingdom): day before month.
 *
 * Known differences from Excel: currencies other than £, $ and € stay text; formulas are not
 * checked beyond quotes, brackets and a dangling operator.
 */
import type { CellValue } from '../store';
import { parseTypedDate } from './typed-date';
import { parseTypedNumber } from './typed-number';

/** Longest text in a cell and longest formula ("Excel specifications and limits"). */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;

export const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
]);

/** What a cell will hold. `numberFormat` is what Excel sets on a cell that was `General`. */
export type TypedContent =
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'invalid' };

/**
 * Reads text the way Excel reads an entry.
 * @param text what was typed
 * @param currentFormat the cell's number format: under `@` everything stays text
 * @param year the year of dates typed without one
 */
export function readTyped(text: string, currentFormat: string, year: number): TypedContent {
  if (text === '') return { kind: 'value', value: '' };
  if (currentFormat === '@') return limited(text);
  if (text.startsWith("'")) return limited(text.slice(1));
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  if (ERROR_VALUES.has(upper)) return { kind: 'value', value: { error: upper } };
  const read = parseTypedNumber(text) ?? parseTypedDate(text, year);
  if (read) return { kind: 'value', ...read };
  return /^[=+\-@]/.test(text) ? readFormula(text) : limited(text);
}

function limited(text: string): TypedContent {
  return text.length > MAX_TEXT ? { kind: 'invalid' } : { kind: 'value', value: text };
}

/** A lone "=", "+" or "-" is text; anything else after them has to be a formula. */
function readFormula(text: string): TypedContent {
  if (/^[=+\-@]+\s*$/.test(text)) return { kind: 'value', value: text };
  const body =
    text.startsWith('=') || text.startsWith('@') ? text.slice(1) : text.replace(/^\+/, '');
  const valid = body.length < MAX_FORMULA && isPlausibleFormula(body);
  return valid ? { kind: 'formula', formula: `=${body}` } : { kind: 'invalid' };
}

/** Quotes closed, brackets in pairs, no operator left hanging at the end. */
function isPlausibleFormula(body: string): boolean {
  const bare = body.replace(/"[^"]*"|'[^']*'/g, '0');
  if (bare.includes('"') || bare.trim() === '') return false;
  const open: string[] = [];
  for (const char of bare) {
    if (char === '(' || char === '{' || char === '[') open.push(char);
    else if (char === ')' && open.pop() !== '(') return false;
    else if (char === '}' && open.pop() !== '{') return false;
    else if (char === ']' && open.pop() !== '[') return false;
  }
  return open.length === 0 && !/[+\-*/^&=<>,]\s*$/.test(bare);
}
