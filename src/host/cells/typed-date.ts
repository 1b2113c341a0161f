/** Dates and times as typed into a cell on a British computer: day, month, year. */
import { dateSerial } from './serial';
import type { TypedNumber } from './typed-number';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/** 1 to 12 for a month's name, long or three letters; null otherwise. */
function monthOf(name: string): number | null {
  const lower = name.toLowerCase();
  const at = Math.max(MONTHS.indexOf(lower), LONG_MONTHS.indexOf(lower));
  return at < 0 ? null : at + 1;
}

/** Two-digit years as Windows reads them by default: 00–29 are 2000s, 30–99 are 1900s. */
function fullYear(digits: string): number | null {
  const n = Number(digits);
  if (digits.length <= 2) return n < 30 ? 2000 + n : 1900 + n;
  return digits.length === 4 && n >= 1900 ? n : null;
}

function dated(
  year: number | null,
  month: number | null,
  day: number,
  numberFormat: string,
): TypedNumber | null {
  if (year === null || month === null) return null;
  const value = dateSerial(year, month, day);
  return value === null ? null : { value, numberFormat };
}

/** Reads a typed date, time or both; null when Excel would leave the text alone. */
export function parseTypedDate(text: string, currentYear: number): TypedNumber | null {
  const trimmed = text.trim();
  const both = /^(\S+(?: \S+){0,2}?) +(\d{1,2}:\S+(?: +[ap]m)?)$/i.exec(trimmed);
  if (both?.[1] !== undefined && both[2] !== undefined) {
    const date = parseDay(both[1], currentYear);
    const time = parseTime(both[2]);
    if (!date || !time || time.value >= 1) return null;
    return { value: date.value + time.value, numberFormat: 'dd/mm/yyyy hh:mm' };
  }
  return parseDay(trimmed, currentYear) ?? parseTime(trimmed);
}

/** The notations are tried in turn; an impossible day (31/02/2024) is none of them. */
function parseDay(text: string, currentYear: number): TypedNumber | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(fullYear(iso[1] ?? ''), Number(iso[2]), Number(iso[3]), 'dd/mm/yyyy');

  const numeric = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (numeric) {
    return dated(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]), 'dd/mm/yyyy');
  }

  const pair = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (pair) {
    const first = Number(pair[1]);
    const second = Number(pair[2]);
    if (second <= 12) return dated(currentYear, second, first, 'd-mmm');
    // 12/31 is no 12th of a 31st month: Excel falls back on month and year.
    return first <= 12 ? dated(fullYear(pair[2] ?? ''), first, 1, 'mmm-yy') : null;
  }

  const dayName = /^(\d{1,2})[- /]?([a-z]{3,9})(?:[- /,]{1,2}(\d{4}|\d{2}))?$/i.exec(text);
  if (dayName) {
    const month = monthOf(dayName[2] ?? '');
    const year = dayName[3] === undefined ? currentYear : fullYear(dayName[3]);
    return dated(year, month, Number(dayName[1]), dayName[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
  }

  const nameFirst = /^([a-z]{3,9})[- /]?(\d{4}|\d{1,2})(?:(?:, ?|[ /-])(\d{4}))?$/i.exec(text);
  if (nameFirst) {
    const month = monthOf(nameFirst[1] ?? '');
    const middle = nameFirst[2] ?? '';
    if (nameFirst[3] !== undefined) {
      return dated(fullYear(nameFirst[3]), month, Number(middle), 'd-mmm-yy');
    }
    // "Apr 12" is a day when there is one, "Apr 2024" and "Apr 45" are months.
    const asDay = middle.length <= 2 ? dated(currentYear, month, Number(middle), 'd-mmm') : null;
    return asDay ?? (middle.length === 1 ? null : dated(fullYear(middle), month, 1, 'mmm-yy'));
  }
  return null;
}

/** `9:30`, `9:30:15`, `9:30 pm`, `26:00` (more than a day). Value in days. */
function parseTime(text: string): TypedNumber | null {
  const parts = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d{1,3})?)?(?: +([ap])m?)?$/i.exec(text);
  if (!parts) return null;
  const [, hours = '', minutes = '', seconds, fraction = '', half] = parts;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || hour > 9999) return null;
  if (half !== undefined) {
    if (hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const value = (hour + Number(minutes) / 60 + Number(`${seconds ?? '0'}${fraction}`) / 3600) / 24;
  const core = hour > 23 ? '[h]:mm:ss' : seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { value, numberFormat: half === undefined ? core : `${core} AM/PM` };
}
