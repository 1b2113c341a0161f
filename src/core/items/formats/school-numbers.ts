import type { FormatFault } from '../types';
import { words } from '../words';
import { digitsItem } from './digits';

/**
 * Ranges of establishment numbers that the School Workforce Census accepted in a contract
 * (rule 4285, read in an exporter of 2010). Ranges have been added since, so it only asks.
 */
export const establishmentsOf2010: readonly (readonly [number, number])[] = [
  [1000, 1099],
  [1800, 1899],
  [2000, 4999],
  [5200, 5299],
  [5400, 5949],
  [6900, 6924],
];

function outOfRange(establishment: string): FormatFault | undefined {
  const number = Number(establishment);
  const known = establishmentsOf2010.some(([from, to]) => number >= from && number <= to);
  return known ? undefined : words.establishmentRange();
}

/** Number of a school within its authority. */
export const establishmentNumber = digitsItem({
  id: 'school.establishment-number',
  title: 'establishment number',
  example: '2001',
  length: 4,
  source: 'School Workforce Census rule 4285 (2010)',
  also: outOfRange,
});

/** Authority number and establishment number together (LAESTAB): `123/4567` or `1234567`. */
export const dfeNumber = digitsItem({
  id: 'school.dfe-number',
  title: 'DfE number',
  example: '1234567',
  length: 7,
  source: 'general knowledge; the ranges are School Workforce Census rule 4285 (2010)',
  also: (digits) => outOfRange(digits.slice(3)),
  separators: true,
});

/** Unique reference number of a school. */
export const urn = digitsItem({
  id: 'school.urn',
  title: 'unique reference number (URN)',
  example: '123456',
  length: 6,
  source: 'general knowledge',
});
