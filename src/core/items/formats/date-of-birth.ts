import { cellText } from '../../sheet/cell-text';
import type { CellValue } from '../../sheet/types';
import { tidy } from '../../text/tidy';
import type { Fault, FormatItem } from '../types';
import { words } from '../words';

/** Day first, as in the United Kingdom; or year first, as files write it. A time may follow. */
const UK = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Serial numbers of 1 March 1900 and 31 December 9999 in a workbook that counts from 1900. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;
/** 1 January 1900, which empty systems write. */
const DAY_ONE = 1;

/**
 * Date of birth: a date by itself. Known limits: a function cannot see whether a workbook counts
 * its dates from 1904, so numbers are read as counted from 1900; and it does not know today's date
 * (it would then have to be worked out again every day), so it cannot say "in the future".
 */
export const dateOfBirth: FormatItem = {
  id: 'person.date-of-birth',
  title: 'date of birth',
  form: 'day, month and year',
  example: '31/01/1980',
  source: 'ASC-WDS worker file check (dd/mm/yyyy); School Workforce Census (YYYY-MM-DD)',
  judge(value) {
    return typeof value === 'number' ? judgeSerial(value) : judgeText(value);
  },
};

function judgeSerial(serial: number): Fault | undefined {
  const day = Math.floor(serial);
  if (day === DAY_ONE || day === 0) return words.datePlaceholder('01/01/1900');
  if (day === LAST_SERIAL) return words.datePlaceholder('31/12/9999');
  if (day < 0 || day > LAST_SERIAL) return words.dateUnreadable();
  return day < FIRST_SERIAL ? words.dateTooEarly() : undefined;
}

function judgeText(value: CellValue): Fault | undefined {
  const text = tidy(cellText(value));
  const uk = UK.exec(text);
  const [, day, month, year] = uk ?? reversed(ISO.exec(text));
  if (day === undefined || month === undefined || year === undefined) return words.dateUnreadable();
  return judgeParts(Number(day), Number(month), year);
}

function reversed(match: RegExpExecArray | null): (string | undefined)[] {
  return match ? [match[0], match[3], match[2], match[1]] : [];
}

function judgeParts(day: number, month: number, writtenYear: string): Fault | undefined {
  const year = Number(writtenYear);
  const shown = `${two(day)}/${two(month)}/${writtenYear}`;
  if (day === 0 && month === 0) return words.datePlaceholder(shown);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : LENGTHS[month - 1];
  if (length === undefined || day < 1 || day > length) return words.dateImpossible();
  if (writtenYear.length === 2) return words.dateTwoDigitYear();
  if ((day === 1 && month === 1 && year === 1900) || year === 9999) {
    return words.datePlaceholder(shown);
  }
  return year < 1900 ? words.dateTooEarly() : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
