/** The National Minimum Wage and National Living Wage, in pounds an hour. Source: GOV.UK, rates. */
import { dayOf, type Day } from '../../../sheet/day';

interface MinimumWage {
  readonly from: Day;
  /** From 21 years on, from 18 to 20, and below 18 or as an apprentice. */
  readonly adult: number;
  readonly from18: number;
  readonly young: number;
}

/** Newest first. */
const rates: readonly MinimumWage[] = [
  { from: dayOf(2026, 4, 1), adult: 12.71, from18: 10.85, young: 8 },
  { from: dayOf(2025, 4, 1), adult: 12.21, from18: 10, young: 7.55 },
  { from: dayOf(2024, 4, 1), adult: 11.44, from18: 8.6, young: 6.4 },
];

/** The rates on a day: the newest known ones that hold by then, or undefined before all of them. */
export function minimumWage(on: Day): MinimumWage | undefined {
  return rates.find(({ from }) => from <= on);
}

/** What somebody of an age must be paid at least; an age that is not known is taken for an adult's. */
export function leastFor(
  { adult, from18, young }: MinimumWage,
  age: number | undefined,
  isApprentice: boolean,
): number {
  if (isApprentice || (age !== undefined && age < 18)) return young;
  return age !== undefined && age < 21 ? from18 : adult;
}
