/** Calendar days: read in every form that sheets hold, compared as numbers, written as returns want. */
import { tidy } from '../text/tidy';
import { cellText } from './cell-text';
import type { CellValue } from './types';

/** A calendar day, as days since 1 January 1970. No time of day, no time zone. */
export type Day = number;

/** Why a value is no day. `placeholder` is a day that systems write for "unknown". */
export type NoDay = 'unreadable' | 'impossible' | 'two-digit year' | 'placeholder';

/** A day that was read, or why none could be. */
export type DayRead =
  | { readonly day: Day; readonly problem?: undefined }
  | { readonly day?: undefined; readonly problem: NoDay };

/** How a return wants its dates written. */
export type DayForm = 'DD/MM/YYYY' | 'YYYY-MM-DD';

/** Day first, as in the United Kingdom; or year first, as files write it. */
const UK = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/;
const ISO = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
/** `12 Oct 1982`, `12-Oct-82`, `12th October, 1982`. */
const NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[ \-/]([A-Za-z]{3,9})[ \-/,]{1,2}(\d{2}|\d{4})$/;
/** What may follow a day and is dropped: a time, with or without a time zone. */
const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-]\d{2}:\d{2})?$/;

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** From 1 March of the year 0 to 1 January 1970. */
const MARCH_OF_0_TO_1970 = 719_468;

/** What Excel counts its days from: 1 January 1900 is 1, and 29 February 1900 is counted too. */
const SERIAL_OF_1970 = 25_569;
/** Days between the two ways of counting. */
const DAYS_1904 = 1462;
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/**
 * Reads a day from a cell: an Excel serial number (a time of day is dropped), day/month/year with
 * any usual separator, year-month-day, or a named month. Day first always: `03/04/2001` is 3 April.
 *
 * @param from1904 true when the workbook counts its dates from 1904
 */
export function readDay(value: CellValue, from1904 = false): DayRead {
  if (typeof value === 'number') return fromSerial(value, from1904);
  const typed = tidy(cellText(value), 60);
  const text = typed.includes(':') ? typed.replace(TIME, '') : typed;
  const [, day, month, year] =
    UK.exec(text) ?? turned(ISO.exec(text)) ?? monthNumber(NAMED.exec(text)) ?? [];
  if (day === undefined || month === undefined || year === undefined) {
    return { problem: 'unreadable' };
  }
  return fromParts(Number(day), Number(month), year);
}

/**
 * The day of a year, month (1 to 12) and day; a day that the month has not runs into the next. Days
 * are counted from 1 March of the year 0: with leap days last, all but the last month are alike.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 3;
  const years = Math.floor(months / 12);
  const before = years * 365 + leapDays(years) + daysBefore(months - years * 12);
  return before + day - 1 - MARCH_OF_0_TO_1970;
}

/** Year, month (1 to 12) and day. */
export function partsOf(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const since = day + MARCH_OF_0_TO_1970;
  // By years of mean length a day may fall into the year before its own, never into the one after.
  const guess = Math.floor(since / 365.2425);
  const isNext = since >= (guess + 1) * 365 + leapDays(guess + 1);
  const years = isNext ? guess + 1 : guess;
  const rest = since - years * 365 - leapDays(years);
  const month = Math.floor((rest * 5 + 2) / 153);
  const date = rest - daysBefore(month) + 1;
  return month < 10
    ? { year: years, month: month + 3, day: date }
    : { year: years + 1, month: month - 9, day: date };
}

/** The same day and month so many years later; 29 February becomes 28 where there is none. */
export function addYears(from: Day, years: number): Day {
  return addMonths(from, years * 12);
}

/** The same day so many months later, or that month's last day where it is shorter. */
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = partsOf(from);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayOf(newYear, newMonth, Math.min(day, monthLength(newYear, newMonth)));
}

/** Full years from one day to another: an age on a day. */
export function yearsBetween(from: Day, to: Day): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  const isBefore = b.month < a.month || (b.month === a.month && b.day < a.day);
  return b.year - a.year - (isBefore ? 1 : 0);
}

/** The day as text. */
export function writeDay(day: Day, form: DayForm = 'DD/MM/YYYY'): string {
  const parts = partsOf(day);
  const [year, month, date] = [
    String(parts.year).padStart(4, '0'),
    String(parts.month).padStart(2, '0'),
    String(parts.day).padStart(2, '0'),
  ];
  return form === 'DD/MM/YYYY' ? `${date}/${month}/${year}` : `${year}-${month}-${date}`;
}

/** The day that Excel shows for a number that is read as a placeholder. */
export function shownPlaceholder(serial: number): string {
  if (serial < 1) return '00/01/1900';
  return serial < 2 ? '01/01/1900' : '31/12/9999';
}

/** True when a year has a 29 February. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 29 Februaries in so many years from March of the year 0. */
function leapDays(years: number): number {
  return Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

/** Days of a year from March before its month: 0 is March, 11 February. */
function daysBefore(month: number): number {
  return Math.floor((month * 153 + 2) / 5);
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

function fromSerial(serial: number, from1904: boolean): DayRead {
  const whole = Math.floor(serial) + (from1904 ? DAYS_1904 : 0);
  if (whole === 0 || whole === 1 || whole === LAST_SERIAL) return { problem: 'placeholder' };
  // Before March 1900 Excel's count has a day that never was; nobody's date is there anyway.
  if (!(whole >= FIRST_SERIAL && whole < LAST_SERIAL)) return { problem: 'unreadable' };
  return { day: whole - SERIAL_OF_1970 };
}

function fromParts(day: number, month: number, writtenYear: string): DayRead {
  const year = Number(writtenYear);
  if (day === 0 && month === 0) return { problem: 'placeholder' };
  if (day < 1 || day > monthLength(writtenYear.length === 2 ? 2000 + year : year, month)) {
    return { problem: 'impossible' };
  }
  if (writtenYear.length === 2) return { problem: 'two-digit year' };
  if ((day === 1 && month === 1 && year === 1900) || year === 9999) {
    return { problem: 'placeholder' };
  }
  return { day: dayOf(year, month, day) };
}

function turned(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match ? [match[0], match[3], match[2], match[1]] : undefined;
}

/** Month names in full or by their first three letters, and `Sept`. */
function monthNumber(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  if (match === null) return undefined;
  const name = match[2]?.toLowerCase() ?? '';
  const at = MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3)));
  const isMonth = name.length === 3 || name === 'sept' || name === MONTHS[at];
  return at >= 0 && isMonth ? [match[0], match[1], String(at + 1), match[3]] : undefined;
}
