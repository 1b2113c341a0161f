/** The main service as far as it is a number. */
import type { Row } from '../../types';
import { wholeIn } from '../read';

/** True for a main service that is a number, known or not; a nought counts as none. */
export function knowsMainNumber(row: Row): boolean {
  const service = wholeIn(row, 'MAINSERVICE');
  return !Number.isNaN(service) && service !== 0;
}
