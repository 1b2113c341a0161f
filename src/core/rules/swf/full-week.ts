import type { RowRule } from '../types';
import { numberIn } from './numbers';

/** `FTEHours` is a number outside the 24 to 40 of rule 4765. */
export function isNoFullWeek(): RowRule['check'] {
  return () => (row) => {
    const hours = numberIn(row, 'FTEHours');
    return hours !== undefined && (hours < 24 || hours > 40) ? {} : undefined;
  };
}
