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
    title: `${capital(name)} is not a number`,
    says: '{value} is not a number.',
    todo: 'Write digits alone, with a point before decimals.',
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
    title: `${capital(name)} is not ${range}`,
    says: `{value} is not within ${range}.`,
    todo: severity === 'error' ? 'Check it.' : 'Check it, and say so if it is right.',
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

/** The number has more decimals than the return takes; id `x-NAME-decimals`. */
export function tooManyDecimals({
  make,
  part,
  column,
  name,
  most,
}: QuantityPlace & { readonly most: number }): RowRule {
  const allowed = most === 0 ? 'a whole number' : `at most ${String(most)} decimals`;
  const right = most === 0 ? 7 : Number(`0.${'1'.repeat(most)}`);
  return make.row({
    id: `${part}/x-${slug(name)}-decimals`,
    severity: 'error',
    column,
    title: `${capital(name)} has too many decimals`,
    says: `{value} is not ${allowed === 'a whole number' ? allowed : `a number with ${allowed}`}.`,
    todo: 'Round it.',
    why: `The return takes ${allowed}.`,
    check: () => (row) => {
      const number = numberIn(row.value(column));
      if (number === undefined) return undefined;
      const rounded = Number(number.toFixed(Math.min(most, 20)));
      return Math.abs(rounded - number) > 1e-9 ? {} : undefined;
    },
    examples: {
      pass: [{ cells: { [column]: right } }, { cells: { [column]: 1 } }, { cells: {} }],
      fail: [{ cells: { [column]: Number(`0.${'1'.repeat(most + 1)}`) } }],
    },
  });
}

function plain(number: number): string {
  return number.toLocaleString('en-GB');
}
