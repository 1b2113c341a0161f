/** Figures as they are printed: `1,234 (1,100 to 1,300)`. */
import { spreadOf, type Spread } from './spread';

/** Whole numbers from ten on; two digits that count below. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '-';
  const digits = Math.abs(value) >= 10 || Number.isInteger(value) ? 0 : 2;
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: 0,
    maximumFractionDigits: Math.abs(value) > 0 && Math.abs(value) < 0.1 ? 4 : digits,
  });
}

/** The median, and the least and the most when they differ. */
export function spread(values: readonly number[]): string {
  if (values.length === 0) return '-';
  const { median, least, most }: Spread = spreadOf(values);
  const [middle, low, high] = [number(median), number(least), number(most)];
  return low === high ? middle : `${middle} (${low} to ${high})`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function kilobytes(bytes: number): string {
  return `${number(Math.round(bytes / 1024))} KB`;
}

/** `met` or `NOT MET`, to be found at a glance. */
export function goal(value: number, most: number, said: string): string {
  return `goal: at most ${said}: ${value <= most ? 'met' : 'NOT MET'}`;
}
