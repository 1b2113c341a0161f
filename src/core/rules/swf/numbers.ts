import type { Row } from '../types';

const PLAIN = /^\d{1,12}(?:\.\d{1,12})?$/;

/** The number in a cell, undefined where none is written plainly. Never below zero. */
export function numberIn(row: Row, column: string): number | undefined {
  const text = row.text(column).trim();
  return PLAIN.test(text) ? Number(text) : undefined;
}

/** At most two decimals, as hours and money are written in sentences. */
export function inWords(value: number): string {
  return String(Math.round(value * 100) / 100);
}
