/** Entry to the country, start in the job and start in the sector, as the service judges them. */
import { addYears, dayOf, partsOf, type Day } from '../../../../sheet/day';
import { lenientDay } from '../../lenient-date';
import { cell, whole, wholeIn } from '../../read';
import { remembered } from '../../verdict';
import { birth, UNITED_KINGDOM } from './person';

const WORKING_AGE = 14;

type EntryFault = 'form' | 'future' | 'before-birth' | 'no-country' | 'born-here';

export const entryFault = remembered<EntryFault | undefined>((facts) => {
  const born = birth(facts);
  const { year: thisYear } = partsOf(facts.today);
  return (row) => {
    const text = cell(row, 'YEAROFENTRY');
    if (text === '') return undefined;
    if (!/^\d{4}$/.test(text)) return 'form';
    const year = Number(text);
    if (year > thisYear) return 'future';
    const day = born(row);
    if (day !== undefined && partsOf(day).year > year) return 'before-birth';
    if (cell(row, 'COUNTRYOFBIRTH') === '') return 'no-country';
    return wholeIn(row, 'COUNTRYOFBIRTH') === UNITED_KINGDOM ? 'born-here' : undefined;
  };
});

type StartFault = 'blank' | 'form' | 'future' | 'age' | 'entry';

const START_FORM = /^(?:[0-2]\d|3[01])\/(?:0\d|1[0-2])\/\d{4}$/;

/** A day that the calendar has not passes, and no comparison is made with it. */
export const startFault = remembered<StartFault | undefined>((facts) => {
  const { today } = facts;
  const born = birth(facts);
  return (row) => {
    const text = cell(row, 'STARTDATE');
    if (text === '') return 'blank';
    if (!START_FORM.test(text)) return 'form';
    const start = lenientDay(text, today);
    if (start === undefined) return undefined;
    if (start > today) return 'future';
    const day = cell(row, 'DOB').length > 1 ? born(row) : undefined;
    if (day !== undefined && start < addYears(day, WORKING_AGE)) return 'age';
    const entry = entryDay(cell(row, 'YEAROFENTRY'));
    return entry !== undefined && start < entry ? 'entry' : undefined;
  };
});

/** The start date that the service takes; undefined when it takes none. */
export const takenStart = remembered<Day | undefined>((facts) => {
  const fault = startFault(facts);
  return (row) =>
    fault(row) === undefined ? lenientDay(cell(row, 'STARTDATE'), facts.today) : undefined;
});

/** JavaScript counts days to this year. */
const LAST_YEAR = 275_760;

/**
 * The first day that the service compares a start with: 1 January of the year of entry. It reads
 * the text whether or not it is a year, by JavaScript's own rules for `text-01-01`: a text without
 * digits is 2001, and words in front are passed over.
 */
function entryDay(text: string): Day | undefined {
  if (/^\D+$/.test(text)) return dayOf(2001, 1, 1);
  const digits = /^(?:\D*[-+/. ])?(\d{1,6})\.?$/.exec(text)?.[1];
  if (digits === undefined || (digits.length === 4 && text.endsWith('.'))) return undefined;
  const number = Number(digits);
  if (digits.length > 2) return number <= LAST_YEAR ? dayOf(number, 1, 1) : undefined;
  if (number > 0 && number <= 12) return dayOf(2001, number, 1);
  if (number > 12 && number < 32) return undefined;
  return dayOf(number < 50 ? 2000 + number : 1900 + number, 1, 1);
}

type SectorFault = 'blank' | 'form' | 'after-start' | 'age';

/** The service's pattern binds each of its two halves at one side only: `2001x` and `x999` pass. */
const SECTOR_FORM = /^\d{4}|999$/;
const NOT_KNOWN = 999;

export const sectorFault = remembered<SectorFault | undefined>((facts) => {
  const [born, start] = [birth(facts), takenStart(facts)];
  return (row) => {
    const text = cell(row, 'STARTINSECT');
    if (text === '') return 'blank';
    if (!SECTOR_FORM.test(text)) return 'form';
    const year = whole(text);
    if (year === NOT_KNOWN) return undefined;
    const startDay = start(row);
    if (startDay !== undefined && year > partsOf(startDay).year) return 'after-start';
    const day = born(row);
    return day !== undefined && partsOf(day).year + WORKING_AGE > year ? 'age' : undefined;
  };
});
