/** Rules about full-time equivalents, hours and periods of work, which several returns ask for. */
import { capital, slug } from '../person/value-rules';
import type { Makers } from './row-rule';
import { notANumber, numberIn } from './quantities';
import type { Row, RowRule, Rows, Rule } from '../types';

interface Place {
  readonly make: Makers;
  readonly part: string;
}

const PERCENT = /^(\d{1,3})(?:\.0+)? ?%$/;

/**
 * Rules about a column that is a share of full time: `x-NAME-not-a-number`, `-percent`, `-range`, `-mixed`.
 *
 * @param name what it is, inside a sentence; `FTE` when absent
 */
export function fteRules({
  make,
  part,
  column,
  name = 'FTE',
}: Place & { readonly column: string; readonly name?: string }): readonly Rule[] {
  const percent = (row: Row): number | undefined => {
    const match = PERCENT.exec(row.text(column).trim());
    return match ? Number(match[1]) : undefined;
  };
  const notRead = notANumber({ make, part, column, name });
  return [
    make.row({
      ...notRead,
      check: (facts) => {
        const look = notRead.check(facts);
        return (row) => (percent(row) === undefined ? look(row) : undefined);
      },
    }),
    make.row({
      id: `${part}/x-${slug(name)}-percent`,
      severity: 'error',
      column,
      title: `${capital(name)} is not written as a share of full time`,
      says: '{value} is {what}, and not a share of full time.',
      remedy: 'Write the share of full time: 1 for full time, 0.5 for half.',
      why: 'Hours or a percentage taken for a share count a post as many.',
      check: () => (row) => {
        const found = percent(row);
        if (found !== undefined) {
          return { say: { what: 'a percentage' }, write: String(found / 100) };
        }
        const number = numberIn(row.value(column));
        if (number === undefined || number < 10 || number > 100) return undefined;
        return { say: { what: 'hours or a percentage' } };
      },
      examples: {
        pass: [{ cells: { [column]: 0.8 } }, { cells: { [column]: '1' } }, { cells: {} }],
        fail: [
          { cells: { [column]: '80%' }, write: '0.8' },
          { cells: { [column]: 37 } },
          { cells: { [column]: 100 } },
        ],
      },
    }),
    make.row({
      id: `${part}/x-${slug(name)}-range`,
      severity: 'query',
      column,
      title: `${capital(name)} should be between 0 and 1`,
      says: '{value} is not between 0 and 1.',
      remedy: 'Check it, and say so if somebody does work more than full time.',
      why: 'A post of more than full time is usually two posts, or hours in the wrong column.',
      check: () => (row) => {
        const number = numberIn(row.value(column));
        if (number === undefined || (number >= 10 && number <= 100)) return undefined;
        return number < 0 || number > 1 ? {} : undefined;
      },
      examples: {
        pass: [{ cells: { [column]: 0.8 } }, { cells: { [column]: 0 } }, { cells: {} }],
        fail: [{ cells: { [column]: 1.2 } }, { cells: { [column]: '-0.5' } }],
      },
    }),
    make.file({
      id: `${part}/x-${slug(name)}-mixed`,
      severity: 'query',
      column,
      title: `${capital(name)} is a share here and a percentage elsewhere`,
      says: '{value} would be a share of full time, and most of the column is percentages.',
      remedy: 'Check what is meant: 1 may be full time or one per cent.',
      why: 'A column in two forms is right in one of them at most.',
      check: (_, rows) => sharesAmongPercentages(rows, column),
      examples: {
        pass: [{ rows: [0.8, 1, 80].map((value) => ({ [column]: value })) }],
        fail: [{ rows: ['80%', 80, 100, 1].map((value) => ({ [column]: value })) }],
      },
    }),
  ];
}

/** The fewer of the two forms is asked about; percentages among shares are, each by itself. */
function sharesAmongPercentages(rows: Rows, column: string): readonly { readonly row: number }[] {
  const shares: { readonly row: number }[] = [];
  let percentages = 0;
  for (let row = 0; row < rows.count; row++) {
    const one = rows.row(row);
    const number = numberIn(one.value(column));
    if (PERCENT.test(one.text(column).trim()) || (number !== undefined && number >= 10))
      percentages++;
    else if (number !== undefined && number > 0 && number <= 1) shares.push({ row });
  }
  return percentages > shares.length ? shares : [];
}

/** Full-time weeks in hours that are not asked about (general knowledge of local government and schools). */
const LEAST_FULL_WEEK = 30;
const MOST_FULL_WEEK = 42;
/** Weeks in a year, generously; and the fewest that a post in a school is paid for. */
const YEAR = 53;
const TERMS = 38;

interface HoursPlace extends Place {
  /** Hours in a week that is worked. */
  readonly hours: string;
  readonly fte: string;
  /** Weeks worked in a year, where the return asks for them. */
  readonly weeks?: string;
}

/**
 * Hours a week divided by the share of full time are no usual full-time week; id `x-hours-fte`. FTE
 * may or may not count the weeks of a year that are not worked, nor are they always known: whatever
 * can be explained by them passes.
 */
export function hoursAgainstFte({ make, part, hours, fte, weeks }: HoursPlace): RowRule {
  return make.row({
    id: `${part}/x-hours-fte`,
    severity: 'query',
    column: `${hours}/${fte}`,
    cell: hours,
    title: 'Hours and FTE do not go together',
    says: 'Hours of {value} at an FTE of {fte} would make full time {week} a week.',
    remedy: 'Check both, and say so if full time is such a week.',
    why: 'Hours and FTE are two ways of saying the same thing: where they differ, one is wrong.',
    ...(weeks !== undefined && { reads: [weeks] }),
    check: () => (row) => {
      const worked = numberIn(row.value(hours));
      const share = numberIn(row.value(fte));
      if (worked === undefined || share === undefined || worked <= 0) return undefined;
      if (share <= 0 || share > 1) return undefined;
      const week = worked / share;
      // Shares are rounded to two decimals, which matters for a few hours a week.
      const slack = week * (0.005 / share);
      const ofYear = weeks === undefined ? undefined : numberIn(row.value(weeks));
      const paid = ofYear !== undefined && ofYear > 0 && ofYear <= YEAR ? ofYear : TERMS;
      if (week + slack >= LEAST_FULL_WEEK && (week - slack) * (paid / YEAR) <= MOST_FULL_WEEK) {
        return undefined;
      }
      return { say: { fte: String(share), week: hoursSaid(week) } };
    },
    examples: {
      pass: [
        { cells: { [hours]: 18.5, [fte]: 0.5 } },
        { cells: { [hours]: 25, [fte]: 0.58 }, because: 'Term time only.' },
        { cells: { [hours]: 2, [fte]: 0.05 }, because: 'The share is rounded.' },
        { cells: { [hours]: 0, [fte]: 0 } },
        { cells: { [hours]: 37 } },
      ],
      fail: [{ cells: { [hours]: 37, [fte]: 0.5 } }, { cells: { [hours]: 5, [fte]: 1 } }],
    },
  });
}

/** `37 hours`, to a tenth. */
function hoursSaid(hours: number): string {
  const tenths = String(Math.round(hours * 10) / 10);
  return `${tenths} ${tenths === '1' ? 'hour' : 'hours'}`;
}

/** Something ended before it began; id `x-NAME-before-start`, where NAME is what the end is called. */
export function endBeforeStart({
  make,
  part,
  start,
  end,
  name,
}: Place & { readonly start: string; readonly end: string; readonly name: string }): RowRule {
  return make.row({
    id: `${part}/x-${slug(name)}-before-start`,
    severity: 'error',
    column: `${end}/${start}`,
    cell: end,
    title: `${capital(name)} is before the start`,
    says: '{value} is before the start, {start}.',
    remedy: 'Check both dates.',
    why: 'Nothing ends before it begins: one of the dates is wrong.',
    check: () => (row) => {
      const first = row.day(start);
      const last = row.day(end);
      if (first === undefined || last === undefined || last >= first) return undefined;
      return { say: { start: row.text(start) } };
    },
    examples: {
      pass: [
        { cells: { [start]: '01/09/2024', [end]: '31/08/2026' } },
        { cells: { [start]: '01/09/2024', [end]: '01/09/2024' } },
        { cells: { [start]: '01/09/2024' } },
      ],
      fail: [{ cells: { [start]: '01/09/2024', [end]: '31/08/2024' } }],
    },
  });
}
