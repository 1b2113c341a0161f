import { joinKey } from '../table';
import type { FileRule } from '../types';
import { roleOf } from './contract-roles';
import { hasEnded } from './periods';

/**
 * No role of a school is one of those wanted, on a contract that had not ended by census day. Schools
 * are told apart by establishment number; a list without any is one school, and the finding is about
 * the whole list. Central staff of an authority are no school's. A wanted role whose contract, and
 * so whose school, is not certain counts for every school: better no query than a wrong one.
 * Slot `{school}`.
 */
export function hasNobodyAs(wanted: ReadonlySet<string>): FileRule['check'] {
  return function* (facts, rows) {
    const bySchool = rows.has('Estab');
    const schools = new Map<string, { readonly at: number; found: boolean }>();
    let somewhere = false;
    for (let at = 0; at < rows.count; at++) {
      const row = rows.row(at);
      const role = roleOf(row);
      if (role === '' || joinKey(row.text('LASchoolLevel')) === 'L') continue;
      const found = wanted.has(role) && !hasEnded(row, facts.reference);
      const number = bySchool ? joinKey(row.text('Estab')) : '';
      if (bySchool && number === '') {
        somewhere ||= found;
        continue;
      }
      const school = schools.get(number);
      if (school) school.found ||= found;
      else schools.set(number, { at: bySchool ? at : -1, found });
    }
    if (somewhere) return;
    for (const [number, { at, found }] of schools) {
      if (found) continue;
      yield { row: at, say: { school: number === '' ? 'The list' : `School ${number}` } };
    }
  };
}
