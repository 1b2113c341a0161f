/** Rules about a day, for any return and column: a date of birth, a start date. */
import { cellText } from '../../sheet/cell-text';
import { writeDay, yearsBetween, type DayForm } from '../../sheet/day';
import type { RowRule } from '../types';
import { hasNoDay } from './faults';
import { capital, slug, valueRules, type ValuePlace, type ValueWords } from './value-rules';

type DayKind = 'unreadable' | 'impossible' | 'two-digit year' | 'placeholder';

/** A place whose column must be named: there are many days. */
export type DayPlace<Kind extends string = DayKind> = ValuePlace<Kind> & {
  readonly name: string;
};

function dayWords(name: string): readonly ValueWords<DayKind>[] {
  const title = capital(name);
  return [
    {
      kind: 'unreadable',
      severity: 'error',
      title: `${title} is not a date`,
      says: '{value} cannot be read as a date.',
      todo: 'Write day, month and year, such as 31/01/2020.',
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
      todo: 'Check the day and the month.',
      why: 'A day that the calendar has not is lost or moved to another.',
      check: (column) => hasNoDay(column, ['impossible']),
      passes: ['29/02/2024', '2024-02-29', ''],
      fails: ['31/02/2024', '29/02/2023', '01/13/2024'],
    },
    {
      kind: 'two-digit year',
      severity: 'query',
      title: `${title} has a year of two digits`,
      says: 'The year in {value} has two digits.',
      todo: 'Write all four.',
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
      todo: 'Put the real date in, or leave it blank.',
      why: 'A placeholder is counted as if it were true.',
      check: (column) => hasNoDay(column, ['placeholder']),
      passes: ['31/01/1980', ''],
      fails: ['01/01/1900', '31/12/9999', '00/00/0000', 1],
    },
  ];
}

/** Ids `x-NAME-unreadable`, `-impossible`, `-two-digit-year` and `-placeholder`. */
export function dayRules(place: DayPlace): readonly RowRule[] {
  return valueRules(dayWords(place.name), place.name, place);
}

/** The day is after the day of the check; id `x-NAME-future`, an error. */
export function futureDayRule({ make, part, column, name }: DayPlace): RowRule {
  return make.row({
    id: `${part}/x-${slug(name)}-future`,
    severity: 'error',
    column,
    title: `${capital(name)} is in the future`,
    says: '{value} has not come yet.',
    todo: 'Check the year.',
    why: 'A day to come is usually a slip of the year.',
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
    todo: `Check the date, or say why somebody is not ${range}.`,
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

/** Text that is a day but not written as the return wants days; id `x-NAME-written`, advice. */
export function dayFormRule({
  make,
  part,
  column,
  name,
  written,
}: DayPlace & { readonly written: DayForm }): RowRule {
  const [right, wrong] =
    written === 'DD/MM/YYYY' ? ['03/04/2001', '2001-04-03'] : ['2001-04-03', '03/04/2001'];
  return make.row({
    id: `${part}/x-${slug(name)}-written`,
    severity: 'advice',
    column,
    title: `${capital(name)} is not written ${written}`,
    says: '{value} is not how the return writes dates.',
    todo: 'Write {write}.',
    why: 'Dates that are typed as text go into the file as they stand.',
    check: () => (row) => {
      const value = row.value(column);
      if (typeof value === 'number') return undefined;
      const day = row.day(column);
      if (day === undefined) return undefined;
      const write = writeDay(day, written);
      return cellText(value) === write ? undefined : { write, say: { write } };
    },
    examples: {
      pass: [
        { cells: { [column]: right } },
        { cells: { [column]: 36_984 }, because: 'Excel knows it as a date.' },
        { cells: { [column]: '' } },
      ],
      fail: [
        { cells: { [column]: wrong }, write: right },
        { cells: { [column]: '3 April 2001' }, write: right },
      ],
    },
  });
}
