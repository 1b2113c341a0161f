/**
 * Dates as the service reads them where it is not strict. It looks for a day of one or two digits, a
 * stroke, a month, a stroke and a year of up to four digits, each in what the one before has left,
 * and passes over whatever lies between; a missing stroke is not missed. So `1-2-1982`, `10121982`
 * and `10/12/82 (approx)` are dates to it. What follows is ignored.
 */
import { dayOf, partsOf, type Day } from '../../sheet/day';

const DIGITS = { day: /\d{1,2}/, month: /\d{1,2}/, year: /\d{1,4}/ };

/** How nearly all are written; the long way gives the same. */
const USUAL = /^(\d\d)\/(\d\d)\/(\d{4})$/;

/** Two digits below this are of this century. */
const THIS_CENTURY = 69;

/**
 * The day that the service reads, or undefined when it reads none. A missing month or year is
 * today's.
 *
 * @param stroke what stands between the parts: `/`, or `-` where training is held against birth
 */
export function lenientDay(text: string, today: Day, stroke: '/' | '-' = '/'): Day | undefined {
  const usual = stroke === '/' ? USUAL.exec(text) : null;
  if (usual) return realDay(Number(usual[3]), Number(usual[2]), Number(usual[1]));
  const now = partsOf(today);
  let rest = text;
  const next = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found.index + found[0].length);
    return found?.[0];
  };
  const passStroke = (): void => {
    const at = rest.indexOf(stroke);
    if (at >= 0) rest = rest.slice(at + 1);
  };
  const day = next(DIGITS.day);
  passStroke();
  const month = next(DIGITS.month);
  passStroke();
  const written = next(DIGITS.year);
  if (day === undefined) return undefined;
  const year = written === undefined ? now.year : yearOf(written);
  return realDay(year, month === undefined ? now.month : Number(month), Number(day));
}

function yearOf(written: string): number {
  const year = Number(written);
  if (written.length !== 2) return year;
  return year < THIS_CENTURY ? 2000 + year : 1900 + year;
}

/** The day, when the calendar has it. */
function realDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const found = dayOf(year, month, day);
  return day <= 28 || partsOf(found).month === month ? found : undefined;
}
