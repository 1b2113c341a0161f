/** The dates of a training record and its validity, as the service judges them. */
import { addMonths, dayOf, partsOf, type Day } from '../../../sheet/day';
import type { Facts, Row } from '../../types';
import { cell } from '../read';
import { remembered } from '../verdict';

/** Days are wanted in this form and no other. */
const FORM = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const LONGEST_VALIDITY = 999;
/** The validity of training that does not expire, in small letters. */
const NEVER = 'none';

/** A day that the service takes, or what is wrong with it; undefined for a blank. */
type Judged<Fault> = { readonly day: Day } | { readonly fault: Fault } | undefined;

export const completedDay = remembered<Judged<'form' | 'future'>>(({ today }) => (row) => {
  const text = cell(row, 'DATECOMPLETED');
  if (text === '') return undefined;
  const day = strictDay(text);
  if (day === undefined) return { fault: 'form' };
  return day > today ? { fault: 'future' } : { day };
});

/** Held against the date completed where the service takes that one. */
export const expiryDay = remembered<Judged<'form' | 'order'>>((facts) => {
  const completed = completedDay(facts);
  return (row) => {
    const text = cell(row, 'EXPIRYDATE');
    if (text === '') return undefined;
    const day = strictDay(text);
    if (day === undefined) return { fault: 'form' };
    const start = completed(row);
    return start && 'day' in start && day <= start.day ? { fault: 'order' } : { day };
  };
});

/** Months, `none`, or undefined for a blank; NaN for what is neither. */
export function validityOf(row: Row): number | typeof NEVER | undefined {
  const text = cell(row, 'VALIDITY');
  if (text === '') return undefined;
  if (text === NEVER) return NEVER;
  // Read without a base, so that `0x1F` is a number.
  const months = Number.parseInt(text);
  return months > 0 && months <= LONGEST_VALIDITY ? months : NaN;
}

/** The day on which training runs out by its validity: the day before so many months are over. */
export function expectedExpiry(facts: Facts): (row: Row) => Day | undefined {
  const completed = completedDay(facts);
  return (row) => {
    const months = validityOf(row);
    const start = completed(row);
    if (typeof months !== 'number' || Number.isNaN(months)) return undefined;
    return start && 'day' in start ? addMonths(start.day, months) - 1 : undefined;
  };
}

function strictDay(text: string): Day | undefined {
  const [, day, month, year] = FORM.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const found = dayOf(Number(year), Number(month), Number(day));
  const parts = partsOf(found);
  return parts.day === Number(day) && parts.month === Number(month) ? found : undefined;
}
