/** Rules about a day, for any return and column: a date of birth, a start date. */
import { writeADay } from '../../items/words';
import { cellText } from '../../sheet/cell-text';
import { writeDay, yearsBetween, type DayForm } from '../../sheet/day';
import { tidy } from '../../text/tidy';
import type { RowRule } from '../types';
import { hasNoDay } from './faults';
import { capital, slug, valueRules, type ValuePlace, type ValueWords } from './value-rules';

type DayKind = 'unreadable' | 'impossible' | 'two-digit year' | 'placeholder';

/** A place whose column must be named: there are many days. */
export type DayPlace<Kind extends string = DayKind> = ValuePlace<Kind> & {
  readonly name: string;
  /** How the return writes days; as people do in the United Kingdom when absent. */
  readonly written?: DayForm;
  /** Whoever stands in the list has such a day, so that nobody is told to leave it blank. */
  readonly everybodyHas?: boolean;
};

function dayWords({
  name,
  written = 'DD/MM/YYYY',
  everybodyHas = false,
}: DayPlace): readonly ValueWords<DayKind>[] {
  const title = capital(name);
  return [
    {
      kind: 'unreadable',
      severity: 'error',
      title: `${title} is not a date`,
      says: '{value} cannot be read as a date.',
      remedy: writeADay(written),
      why: 'A date that cannot be read is lost.',
      check: (column) => hasNoDay(column, ['unreadable']),
      passes: ['31/01/2020', '2020-01-31', '31 Jan 2020', 43_861, ''],
      fails: ['January 2020', 'TBC', true],
    },
    {
      kind: 'impossible',
      severity: 'error',
      title: `${title} is a day that does not exist`,
      says: 'There is no such day as {value}.',
      remedy: 'Check the day and the month.',
      why: 'A day that is not in the calendar is lost, or is taken for another day.',
      check: (column) => hasNoDay(column, ['impossible']),
      passes: ['29/02/2024', '2024-02-29', ''],
      fails: ['31/02/2024', '29/02/2023', '01/13/2024'],
    },
    {
      kind: 'two-digit year',
      severity: 'query',
      title: `${title} has a year of two digits`,
      says: 'The year in {value} has two digits, so no year is taken for it.',
      remedy: 'Write the year with four digits.',
      why: 'Which century is meant is guessed, and computers guess differently.',
      check: (column) => hasNoDay(column, ['two-digit year']),
      passes: ['31/01/1980', ''],
      fails: ['31/01/80', '31-Jan-80'],
    },
    {
      kind: 'placeholder',
      severity: 'query',
      title: `${title} looks like a placeholder`,
      says: '{value} is what systems write when a date is not known.',
      remedy: everybodyHas
        ? 'Find out the real date and write it.'
        : 'Write the real date, or leave the cell blank.',
      why: 'A placeholder is counted as if it were true.',
      check: (column) => hasNoDay(column, ['placeholder']),
      passes: ['31/01/1980', ''],
      fails: ['01/01/1900', '31/12/9999', '00/00/0000', 1],
    },
  ];
}

/** Ids `x-NAME-unreadable`, `-impossible`, `-two-digit-year` and `-placeholder`. */
export function dayRules(place: DayPlace): readonly RowRule[] {
  return valueRules(dayWords(place), place.name, place);
}

/** The day is after the day of the check; id `x-NAME-future`, an error. */
export function futureDayRule({ make, part, column, name }: DayPlace): RowRule {
  return make.row({
    id: `${part}/x-${slug(name)}-future`,
    severity: 'error',
    column,
    title: `${capital(name)} is in the future`,
    says: '{value} is after today.',
    remedy: 'Check the date, the year above all.',
    why: 'A date in the future is usually a slip of the year.',
    check:
      ({ today }) =>
      (row) =>
        (row.day(column) ?? today) > today ? {} : undefined,
    examples: {
      pass: [
        { cells: { [column]: '12/10/1982' } },
        { cells: { [column]: '01/09/2026' }, because: 'It is the day of the check.' },
        { cells: { [column]: '' } },
      ],
      fail: [{ cells: { [column]: '12/10/2062' } }, { cells: { [column]: '2026-09-02' } }],
    },
  });
}

/** A date of birth's age on the reference day is outside a range; id `x-NAME-age`, a query. */
export function ageRule({
  make,
  part,
  column,
  name,
  from,
  to,
}: DayPlace & { readonly from: number; readonly to: number }): RowRule {
  const range = `${String(from)} to ${String(to)}`;
  return make.row({
    id: `${part}/x-${slug(name)}-age`,
    severity: 'query',
    column,
    title: `Age is outside ${range}`,
    says: 'Born on {value}, the person is {age}.',
    remedy: 'Check the date, and say so if it is right.',
    why: 'An unusual age is more often a slip of the year than a fact.',
    check:
      ({ reference, today }) =>
      (row) => {
        const born = row.day(column);
        if (born === undefined || born > today) return undefined;
        const age = yearsBetween(born, reference);
        return age < from || age > to ? { say: { age: String(age) } } : undefined;
      },
    examples: {
      pass: [
        { cells: { [column]: '12/10/1982' } },
        { cells: { [column]: '' } },
        { cells: { [column]: '12/10/2062' }, because: 'Another rule says that it is to come.' },
      ],
      fail: [{ cells: { [column]: '12/10/2024' } }, { cells: { [column]: '12/10/1902' } }],
    },
  });
}

/** Day and month as numbers, the year last: `03/04/2001`. */
const NUMBERS = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ]\d{4}(?!\d)/;

/**
 * Text that is one day to people here and another to programs that put the month first; id
 * `x-NAME-two-ways`, advice, for returns that write the year first. Every other form that a day can
 * be read from is certain: the file that is made from the sheet can have it in the return's own.
 */
export function twoWaysRule({ make, part, column, name }: DayPlace): RowRule {
  return make.row({
    id: `${part}/x-${slug(name)}-two-ways`,
    severity: 'advice',
    column,
    title: `${capital(name)} can be read in two ways`,
    says: '{value} is read with the day before the month.',
    remedy: 'Write {write}, or have Excel keep it as a date.',
    why: 'The date is text, and programs that put the month first make another day of it.',
    check: () => (row) => {
      const value = row.value(column);
      if (typeof value === 'number') return undefined;
      const match = NUMBERS.exec(tidy(cellText(value), 60));
      if (!match || Number(match[2]) > 12 || Number(match[1]) > 12) return undefined;
      const day = row.day(column);
      if (day === undefined || Number(match[1]) === Number(match[2])) return undefined;
      const write = writeDay(day, 'YYYY-MM-DD');
      return { write, say: { write } };
    },
    examples: {
      pass: [
        { cells: { [column]: '2001-04-03' } },
        { cells: { [column]: '31/03/2001' }, because: 'There is no month 31.' },
        { cells: { [column]: '3 April 2001' } },
        { cells: { [column]: 36_984 }, because: 'Excel knows it as a date.' },
        { cells: { [column]: '' } },
      ],
      fail: [
        { cells: { [column]: '03/04/2001' }, write: '2001-04-03' },
        { cells: { [column]: '3.4.2001' }, write: '2001-04-03' },
      ],
    },
  });
}
