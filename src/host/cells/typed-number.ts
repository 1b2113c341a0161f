/** Numbers, percentages, money and fractions as typed into a cell. */

/** A number with the format Excel gives a `General` cell for it. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

/** Largest number a cell takes; anything larger stays text. */
const MAX_NUMBER = 9.99999999999999e307;
const CURRENCIES = '£$€';

/** Excel keeps fifteen significant digits and makes the rest noughts: it does not round. */
export function keepFifteenDigits(digits: string): string {
  let kept = 0;
  let out = '';
  for (const char of digits) {
    if (char < '0' || char > '9') {
      out += char;
      continue;
    }
    const significant = kept > 0 || char !== '0';
    if (significant && kept >= 15) out += '0';
    else out += char;
    if (significant) kept += 1;
  }
  return out;
}

/** Reads a typed number; null when Excel would not take the text for one. */
export function parseTypedNumber(text: string): TypedNumber | null {
  let rest = text.trim();
  let negative = false;
  const inBrackets = /^\(([^()]+)\)$/.exec(rest);
  if (inBrackets?.[1] !== undefined) {
    // Accountants' minus: (5) is -5, but (-5) is text.
    if (/^[+-]/.test(inBrackets[1])) return null;
    negative = true;
    rest = inBrackets[1];
  }
  const sign = /^([+-])\s*/.exec(rest);
  if (sign) {
    negative = sign[1] === '-';
    rest = rest.slice(sign[0].length);
  }
  const currency = CURRENCIES.includes(rest.charAt(0)) ? rest.charAt(0) : '';
  if (currency) rest = rest.slice(1).trim();
  const percent = rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trimEnd();
  if (currency && percent) return null;
  const read = fraction(rest) ?? decimal(rest);
  if (!read) return null;
  const value = (negative ? -read.value : read.value) / (percent ? 100 : 1);
  if (Math.abs(value) > MAX_NUMBER) return null;
  // Minus nought is nought in a sheet.
  const plain = value === 0 ? 0 : value;
  const decimals = read.decimals > 0 ? '.00' : '';
  if (percent) return { value: plain, numberFormat: `0${decimals}%` };
  if (currency) {
    const money = `${currency}#,##0${decimals}`;
    return { value: plain, numberFormat: `${money};[Red]-${money}` };
  }
  return read.numberFormat === undefined
    ? { value: plain }
    : { value: plain, numberFormat: read.numberFormat };
}

interface Digits {
  readonly value: number;
  readonly decimals: number;
  readonly numberFormat?: string;
}

/** `12`, `012`, `1,234.5`, `.5`, `5.`, `1E2`. Each comma is followed by three digits. */
function decimal(text: string): Digits | null {
  const parts = /^(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i.exec(text);
  if (!parts) return null;
  const [, whole = '', part, exponent] = parts;
  if (whole === '' && (part ?? '') === '') return null;
  const digits = keepFifteenDigits(`${whole.replaceAll(',', '') || '0'}.${part ?? ''}`);
  const value = Number(exponent === undefined ? digits : `${digits}e${exponent}`);
  const decimals = part?.length ?? 0;
  if (exponent !== undefined) return { value, decimals, numberFormat: '0.00E+00' };
  if (whole.includes(',')) {
    return { value, decimals, numberFormat: decimals > 0 ? '#,##0.00' : '#,##0' };
  }
  return { value, decimals };
}

/** `3 1/4` and `0 1/2`; `1/2` alone is a date. */
function fraction(text: string): Digits | null {
  const parts = /^(\d{1,15}) +(\d{1,5})\/(\d{1,5})$/.exec(text);
  if (!parts) return null;
  const [, whole = '', top = '', bottom = ''] = parts;
  if (Number(bottom) === 0) return null;
  const wide = bottom.length > 1;
  return {
    value: Number(whole) + Number(top) / Number(bottom),
    decimals: 0,
    numberFormat: wide ? '# ??/??' : '# ?/?',
  };
}
