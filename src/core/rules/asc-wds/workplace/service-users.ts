/** What the service finds wrong with the service users of a workplace and their descriptions. */
import type { Facts, Row } from '../../types';
import { traitNumbers } from '../file-checks';
import { isWhole, listOf } from '../lists';
import { cell, whole } from '../read';

const LONGEST_DESCRIPTION = 120;

export interface UsersFault {
  /** The list as a whole: nothing else is looked at. */
  readonly list?: 'not-a-number' | 'lengths';
  /** Position of the first description that is wanted and missing. */
  readonly missing?: number;
  /** Position of the first description that is too long. */
  readonly tooLong?: number;
}

/** Everything at once, since a missing description and a long one may stand in one list. */
export function usersFault(facts: Facts): (row: Row) => UsersFault {
  const described = traitNumbers(facts, 'asc-wds.service-user', 'described');
  return (row) => {
    const text = cell(row, 'SERVICEUSERS');
    if (text === '') return {};
    const users = listOf(text);
    if (!users.every(isWhole)) return { list: 'not-a-number' };
    const descriptions = listOf(cell(row, 'OTHERUSERDESC'));
    if (users.length !== descriptions.length) return { list: 'lengths' };
    const first = (is: (description: string) => boolean): number =>
      users.findIndex((user, at) => described.has(whole(user)) && is(descriptions[at] ?? ''));
    const missing = first((description) => description === '');
    const tooLong = first((description) => description.length > LONGEST_DESCRIPTION);
    return { ...(missing >= 0 && { missing }), ...(tooLong >= 0 && { tooLong }) };
  };
}
