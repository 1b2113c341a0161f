/**
 * What to write instead, where exactly one thing can be meant. Each is what `when` takes as `more`;
 * it gives nothing when what stands in the cell could mean two things.
 */
import { postcode } from '../../items/formats/postcode';
import { partsOf, writeDay, type NoDay } from '../../sheet/day';
import type { Breach, Facts, Row } from '../types';
import { codeMeant } from './checks';
import { cell } from './read';

type Fix = (facts: Facts) => (row: Row) => Breach;

/** Reads the cell anew. */
function fixText(column: string, meant: (text: string) => string | undefined): Fix {
  return () => (row) => {
    const text = cell(row, column);
    const write = meant(text);
    return write === undefined || write === text ? {} : { write };
  };
}

/** A code written with its label, or the label alone. */
export function fixCode(column: string, set: string): Fix {
  return (facts) => {
    const meant = codeMeant(facts, set);
    return (row) => meant(cell(row, column));
  };
}

/** A day in another form, as the service wants days. */
export function fixDay(column: string): Fix {
  return () => (row) => {
    const day = row.day(column);
    const write = day === undefined ? undefined : writeDay(day);
    return write === undefined || write === cell(row, column) ? {} : { write };
  };
}

/** Why a day is refused, and what its form wants, inside a sentence. */
const REFUSED_DAY: Readonly<Record<NoDay | 'form', readonly [reason: string, how: string]>> = {
  impossible: ['there is no such day', 'with a day that is in the calendar'],
  'two-digit year': ['its year has two digits', 'with all four digits of the year'],
  placeholder: ['it is what systems write when a date is not known', 'with the real day'],
  unreadable: ['it is not a date', 'such as 31/01/2020'],
  form: ['it is not written as DD/MM/YYYY', 'such as 31/01/2020'],
};

/** The same, with why the day is not taken: slots `{reason}` and `{how}`. */
export function refusedDay(column: string): Fix {
  return (facts) => {
    const fix = fixDay(column)(facts);
    return (row) => {
      const [reason, how] = REFUSED_DAY[row.dayRead(column).problem ?? 'form'];
      return { say: { reason, how }, ...fix(row) };
    };
  };
}

/** The year of a date, or a year that became a decimal. */
export function fixYear(column: string): Fix {
  return () => (row) => {
    const year = /^(\d{4})\.0+$/.exec(cell(row, column))?.[1];
    if (year !== undefined) return { write: year };
    const day = typeof row.value(column) === 'string' ? row.day(column) : undefined;
    return day === undefined ? {} : { write: String(partsOf(day).year) };
  };
}

/** Whole or half hours or days written otherwise: `37.50`, `37 hours`, `37:30`, `.5`. */
export function fixHalf(column: string): Fix {
  return fixText(column, (text) => {
    const clock = /^(\d{1,2}):(00|30)$/.exec(text);
    if (clock) return clock[2] === '30' ? `${clock[1] ?? ''}.5` : clock[1];
    const number = /^(\d{0,3}(?:\.\d*)?) ?(?:hours?|hrs?|days?)?$/i.exec(text)?.[1] ?? '';
    return /\d/.test(number) && Number.isInteger(Number(number) * 2)
      ? String(Number(number))
      : undefined;
  });
}

/** An amount of money as it is without pound sign, commas and spaces. */
function plainAmount(text: string): number {
  const bare = text.replace(/[£,\s]/gu, '');
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : NaN;
}

/** An amount without its pound sign and commas, where that puts it right. */
export function fixAmount(column: string, isRight: (amount: number, row: Row) => boolean): Fix {
  return () => (row) => {
    const text = cell(row, column);
    const amount = plainAmount(text);
    const write = String(amount);
    return isRight(amount, row) && write !== text ? { write } : {};
  };
}

/** A postcode with its one space. */
export function fixPostcode(column: string): Fix {
  return fixText(column, (text) => postcode.judge(text)?.write);
}

/** A National Insurance number without punctuation. */
export function fixNiNumber(column: string): Fix {
  return fixText(column, (text) => {
    const bare = text.replace(/[^a-z\d]/giu, '').toUpperCase();
    return /^[A-Z]{2}\d{6}[A-D]$/.test(bare) ? bare : undefined;
  });
}
