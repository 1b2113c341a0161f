/** How often somebody is paid, and what a payment makes in a year and in an hour. */
import { fold } from '../../../text/tidy';
import { numberIn } from '../../common/quantities';
import type { Row } from '../../types';

interface PayPeriod {
  readonly name: string;
  /** Payments in a year. */
  readonly ofYear: number;
}

/** Weeks in a year, on average over leap years. */
export const WEEKS = 365.25 / 7;

const periods: readonly (PayPeriod & { readonly also: string })[] = [
  { name: 'Weekly', ofYear: WEEKS, also: 'week w wk' },
  { name: 'Fortnightly', ofYear: WEEKS / 2, also: 'fortnight f 2-weekly two-weekly bi-weekly' },
  { name: 'Four-weekly', ofYear: WEEKS / 4, also: '4-weekly 4weekly lunar fourweekly' },
  { name: 'Monthly', ofYear: 12, also: 'month m mth calendar-monthly' },
  { name: 'Yearly', ofYear: 1, also: 'year y annual annually a pa per-annum' },
];

const byName: ReadonlyMap<string, PayPeriod> = new Map(
  periods.flatMap(({ also, ...period }) =>
    [period.name, ...also.split(' ')].map((name): [string, PayPeriod] => [key(name), period]),
  ),
);

/** The names that a period is written by. */
export const periodNames: readonly string[] = periods.map(({ name }) => name);

/** The period that a text means, in whatever words; undefined when it is none. */
export function payPeriod(text: string): PayPeriod | undefined {
  return byName.get(key(text));
}

function key(name: string): string {
  return fold(name, 40).replace(/[\s.-]+/g, '');
}

/** Pounds in an hour that a row's basic pay makes; undefined when something for it is missing. */
export function hourlyPay(row: Row): number | undefined {
  const pay = numberIn(row.value('Basic pay'));
  const hours = numberIn(row.value('Hours'));
  const period = payPeriod(row.text('Pay period'));
  if (pay === undefined || hours === undefined || period === undefined) return undefined;
  if (pay <= 0 || hours <= 0) return undefined;
  return (pay * period.ofYear) / (hours * WEEKS);
}

/** Columns that `hourlyPay` needs. */
export const HOURLY_NEEDS = ['Basic pay', 'Hours', 'Pay period'] as const;

/**
 * Hours of a post in schools are paid over all weeks of the year, so that an hour seems to be paid
 * less than it is: by so much at most.
 *
 * @returns the share of a year that is worked, as said in the row, or the least that there is
 */
export function shareOfYear(row: Row): number {
  const weeks = numberIn(row.value('Weeks'));
  const said = weeks !== undefined && weeks > 0 && weeks <= 53;
  return said ? Math.min(1, weeks / WEEKS) : 38 / WEEKS;
}

/** Pounds and pence. */
export function pounds(amount: number): string {
  return `£${amount.toFixed(2)}`;
}
