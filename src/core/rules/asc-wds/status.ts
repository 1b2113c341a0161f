/** What a row says is to be done with the record. */
import type { Row } from '../types';
import { cell } from './read';

/** The service checks no more than the names of such a row. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['UNCHECKED', 'NOCHANGE', 'DELETE']);

/** The status as it is compared: in capitals. */
export function statusOf(row: Row): string {
  return cell(row, 'STATUS').toUpperCase();
}

/** True for a row that the service leaves as it is on record, or removes. */
export function isLeftAlone(row: Row): boolean {
  return LEFT_ALONE.has(statusOf(row));
}
