/** A number that must be one person's, on several records. */
import { isTurn } from '../common/turns';
import { joinKey } from '../table';
import type { FileRule, Row } from '../types';
import { nameKey } from './people';

/** The number in a column stands on more than one row, where a row is a person. */
export function standsOnSeveralRecords(column: string): FileRule['check'] {
  return repeated(column, (row) => String(row.at));
}

/**
 * The same where a person has a row for each contract or role: said only where the number is on rows
 * of several people, by staff reference, else by name and date of birth.
 */
export function standsOnSeveralPeople(column: string): FileRule['check'] {
  return repeated(column, (row) => {
    const id = joinKey(row.text('StaffId'));
    return id === '' ? nameKey(row) : id;
  });
}

/** @param personOf who a row is about; blank where it does not say */
function repeated(column: string, personOf: (row: Row) => string): FileRule['check'] {
  return function* (_, rows) {
    const groups = new Map<string, { readonly at: number[]; readonly people: Set<string> }>();
    for (let at = 0; at < rows.count; at++) {
      if (isTurn(at)) yield undefined;
      const row = rows.row(at);
      const key = joinKey(row.text(column));
      if (key === '') continue;
      const group = groups.get(key) ?? { at: [], people: new Set() };
      groups.set(key, group);
      group.at.push(at);
      const person = personOf(row);
      if (person !== '') group.people.add(person);
    }
    for (const { at, people } of groups.values()) {
      if (people.size > 1) for (const row of at) yield { row };
    }
  };
}
