/** What a cell shows beside its value, as far as it changes what the value means. */
import { isErrorText } from './error-values';
import type { CellValue } from './types';

/**
 * `error` is a real one, of a formula; `digits` a number with more digits than Excel keeps; the others
 * are numbers that a number format makes something else of. `zeros` has a `0` for each digit and what stands between them: `00000`, `000/0000`.
 */
export type CellLook =
  | { readonly kind: 'error' | 'digits' | 'date' | 'time' | 'scientific' }
  | { readonly kind: 'zeros'; readonly pattern: string };

/** Row by row; undefined for a cell that shows its value. */
export type ColumnLooks = readonly (CellLook | undefined)[];

export const ERROR_LOOK: CellLook = { kind: 'error' };
const DIGITS: CellLook = { kind: 'digits' };
const SCIENTIFIC: CellLook = { kind: 'scientific' };

/** Excel keeps fifteen. */
const MORE_DIGITS = 1e15;
/** As a .csv has it that was saved from Excel. */
const POWER = /^\d(?:\.\d{1,14})?E\+\d{2,3}$/u;

/** What a value shows by itself to have been made of something else; the text of an error is one. */
export function madeOf(value: CellValue): CellLook | undefined {
  if (typeof value === 'number') return Math.abs(value) >= MORE_DIGITS ? DIGITS : undefined;
  if (typeof value !== 'string') return undefined;
  if (isErrorText(value)) return ERROR_LOOK;
  return value.includes('E+') && POWER.test(value) ? SCIENTIFIC : undefined;
}

/** Lists have a handful of formats. */
const known = new Map<string, CellLook | undefined>();
const MOST_KNOWN = 1000;
/** Excel takes no longer one. */
const LONGEST = 255;

/** What a number format makes of a number; undefined where it is a number still. */
export function lookOf(numberFormat: string): CellLook | undefined {
  if (numberFormat === 'General' || numberFormat === '@') return undefined;
  if (known.has(numberFormat)) return known.get(numberFormat);
  const look = readFormat(numberFormat.slice(0, LONGEST));
  if (known.size < MOST_KNOWN) known.set(numberFormat, look);
  return look;
}

/** Text in quotes, characters behind a stroke, and what stands in brackets. */
const LITERALS = /"([^"]{0,255})"|\\(.)|_.|\*.|\[[^[\]]{0,255}\]/gu;
/** Hours, minutes or seconds beyond a day; other brackets hold colours, countries and conditions. */
const LONG_TIME = /^\[[hms]{1,9}\]$/iu;

function readFormat(format: string): CellLook | undefined {
  const first = format.split(';')[0] ?? '';
  const bare = first.replace(LITERALS, (literal) => (LONG_TIME.test(literal) ? literal : ''));
  if (/[0#?]E[+-]/iu.test(bare)) return SCIENTIFIC;
  if (/[dy]/iu.test(bare)) return { kind: 'date' };
  if (/[hs]|\[m/iu.test(bare)) return { kind: 'time' };
  if (/m/iu.test(bare)) return { kind: 'date' };
  const zeros = placesIn(bare);
  if (zeros < 2 || /[#?.,%]|General/iu.test(bare)) return undefined;
  const pattern = first.replace(
    LITERALS,
    (_, quoted: string | undefined, single: string | undefined) => quoted ?? single ?? '',
  );
  // A nought that is text cannot be told from a place for a digit any more.
  return placesIn(pattern) === zeros ? { kind: 'zeros', pattern } : undefined;
}

function placesIn(pattern: string): number {
  return pattern.replace(/[^0]/gu, '').length;
}

/** A whole number as a pattern of zeros shows it; undefined for any other number. */
export function withZeros(value: number, pattern: string): string | undefined {
  if (!Number.isSafeInteger(value) || value < 0) return undefined;
  const places = placesIn(pattern);
  const digits = String(value).padStart(places, '0');
  // Digits for which there is no place go before the first.
  let next = digits.length - places;
  return pattern.replace(/0/gu, () => {
    const from = next === digits.length - places ? 0 : next;
    return digits.slice(from, ++next);
  });
}

/** Days as hours and minutes, such as `37:30`. */
export function asTime(days: number): string {
  const minutes = Math.round(days * 24 * 60);
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Days as hours; Excel's sixtieths and twenty-fourths are put straight. */
export function asHours(days: number): number {
  return Math.round(days * 24 * 10_000) / 10_000;
}
