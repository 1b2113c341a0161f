/** Rules about columns of numbers: what cannot be read as one, and what is too little or too much. */
import { cellText } from '../../sheet/cell-text';
import type { CellValue } from '../../sheet/types';
import { tidy } from '../../text/tidy';
import { capital, slug } from '../person/value-rules';
import type { RowRule, Severity } from '../types';
import type { Makers } from './row-rule';

/** Where a rule about a number goes, and what the number is inside a sentence: `basic pay`. */
export interface QuantityPlace {
  readonly make: Makers;
  readonly part: string;
  readonly column: string;
  readonly name: string;
}

const PLAIN = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
/** Pounds, and commas between thousands: read by people in one way only. */
const MONEY = /^£? ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/** The number in a cell: as Excel has it, or as plain digits typed as text; else undefined. */
export function numberIn(value: CellValue): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = cellText(value).trim();
  return PLAIN.test(text) ? Number(text) : undefined;
}

/** The cell holds something that is no number; id `x-NAME-not-a-number`. Offers what can be read in one way. */
export function notANumber({ make, part, column, name }: QuantityPlace): RowRule {
  return make.row({
    id: `${part}/x-${slug(name)}-not-a-number`,
    severity: 'error',
    column,
    title: `${capital(name)} should be a number`,
    says: '{value} is not a number.',
    remedy: 'Write digits alone, with a point before decimals.',
    why: 'Words, currency signs and units beside a number keep it from being counted.',
    check: () => (row) => {
      const value = row.value(column);
      if (value === '' || numberIn(value) !== undefined) return undefined;
      const text = tidy(cellText(value), 40);
      if (text === '') return undefined;
      const match = MONEY.exec(text);
      if (!match) return {};
      return { write: `${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}` };
    },
    examples: {
      pass: [{ cells: { [column]: 25_000 } }, { cells: { [column]: '0.5' } }, { cells: {} }],
      fail: [
        { cells: { [column]: '£25,000.50' }, write: '25000.50' },
        { cells: { [column]: '25k' } },
        { cells: { [column]: true } },
      ],
    },
  });
}

/** Bounds that belong to what is allowed. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
}

/** The number is outside its bounds; id `x-NAME-range`. */
export function outOfRange({
  make,
  part,
  column,
  name,
  from,
  to,
  severity,
}: QuantityPlace & Bounds): RowRule {
  const range = `${plain(from)} to ${plain(to)}`;
  return make.row({
    id: `${part}/x-${slug(name)}-range`,
    severity,
    column,
    title: `${capital(name)} should be from ${range}`,
    says: `{value} is not between ${plain(from)} and ${plain(to)}.`,
    remedy:
      severity === 'error'
        ? 'Check the number, and that it is in the right column.'
        : 'Check the number, and say so if it is right.',
    why: 'A point or a digit in the wrong place changes every total that the row is part of.',
    check: () => (row) => {
      const number = numberIn(row.value(column));
      return number !== undefined && (number < from || number > to) ? {} : undefined;
    },
    examples: {
      pass: [{ cells: { [column]: from } }, { cells: { [column]: String(to) } }, { cells: {} }],
      fail: [{ cells: { [column]: from - 1 } }, { cells: { [column]: String(to + 0.5) } }],
    },
  });
}

/**
 * The number has more decimals than the return takes; id `x-NAME-decimals`. Offers the rounded number
 * where the return takes decimals at all: what a part of a whole means is for the officer to say.
 */
export function tooManyDecimals({
  make,
  part,
  column,
  name,
  most,
  counted = 'thing',
}: QuantityPlace & {
  readonly most: number;
  /** What is counted, where only whole numbers will do: `person`. */
  readonly counted?: string;
}): RowRule {
  const places = `${String(most)} decimal ${most === 1 ? 'place' : 'places'}`;
  const right = most === 0 ? 7 : Number(`0.${'1'.repeat(most)}`);
  return make.row({
    id: `${part}/x-${slug(name)}-decimals`,
    severity: 'error',
    column,
    title: `${capital(name)} should ${most === 0 ? 'be a whole number' : `have at most ${places}`}`,
    says: most === 0 ? '{value} is not a whole number.' : `{value} has more than ${places}.`,
    remedy: most === 0 ? `Count each ${counted} as one.` : `Round it to ${places}.`,
    why: `The return takes ${most === 0 ? 'a whole number' : `at most ${places}`}.`,
    check: () => (row) => {
      const number = numberIn(row.value(column));
      if (number === undefined) return undefined;
      const rounded = Number(number.toFixed(Math.min(most, 20)));
      if (Math.abs(rounded - number) <= 1e-9) return undefined;
      return most === 0 ? {} : { write: String(rounded) };
    },
    examples: {
      pass: [{ cells: { [column]: right } }, { cells: { [column]: 1 } }, { cells: {} }],
      fail: [
        {
          cells: { [column]: Number(`0.${'1'.repeat(most + 1)}`) },
          ...(most > 0 && { write: String(right) }),
        },
      ],
    },
  });
}

function plain(number: number): string {
  return number.toLocaleString('en-GB');
}
