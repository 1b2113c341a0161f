/** Which of its two ways of counting days a workbook uses, told from dates as it shows them. */
import { partsOf, readDay, type Day } from './day';

/** A number in a date column, and the text that its cell shows. */
export interface ShownDate {
  readonly serial: number;
  readonly text: string;
}

/**
 * True when dates are counted from 1904, false when from 1900; undefined where the texts do not tell:
 * the two are four years and a day apart, which no form that has day or year hides.
 */
export function countsFrom1904(dates: readonly ShownDate[]): boolean | undefined {
  let votes = 0;
  for (const { serial, text } of dates) {
    const numbers = text.match(/\d+/gu) ?? [];
    votes += likeness(readDay(serial, true).day, numbers);
    votes -= likeness(readDay(serial).day, numbers);
  }
  return votes === 0 ? undefined : votes > 0;
}

/** How many of year and day of the month stand among the numbers. */
function likeness(day: Day | undefined, numbers: readonly string[]): number {
  if (day === undefined) return 0;
  const { year, day: date } = partsOf(day);
  const hasYear = numbers.some((number) =>
    number.length === 4 ? Number(number) === year : Number(number) === year % 100,
  );
  const hasDate = numbers.some((number) => number.length < 3 && Number(number) === date);
  return (hasYear ? 1 : 0) + (hasDate ? 1 : 0);
}
