/**
 * Rows of one person over the sheets of a return. A staff sheet has a row a person; a sheet with
 * everything in it repeats the person for each contract or role.
 */
import { sharedByRules } from '../common/shared';
import { joinKey } from '../table';
import type { Facts, Row, Rows } from '../types';
import { PERSON_KEYS } from './items/people';

/** Finds the contracts of the person of a row; none where the sheet of contracts is not to hand. */
export type ContractsOf = (row: Row) => readonly Row[];

/** Ways of knowing a person, best first; blank where a row has not enough for one. */
const WAYS: readonly ((row: Row) => string)[] = [
  ...PERSON_KEYS.map(
    (column) =>
      (row: Row): string =>
        joinKey(row.text(column)),
  ),
  nameKey,
];

/**
 * Contracts by the first of staff reference, NI number, teacher number, and name with date of birth
 * that leads to any. Where everything stands in one sheet, a row finds itself among them.
 */
export function contractsOf(facts: Facts): ContractsOf {
  const contracts = facts.part('contracts');
  return contracts === undefined ? () => [] : contractsIn(facts, contracts);
}

const contractsIn = sharedByRules((_, contracts): ContractsOf => {
  const ways = WAYS.map((keyOf) => ({ keyOf, rows: lazily(() => indexed(contracts, keyOf)) }));
  return (row) => {
    for (const { keyOf, rows } of ways) {
      const key = keyOf(row);
      const found = key === '' ? undefined : rows().get(key);
      if (found) return found;
    }
    return [];
  };
});

/** Family name, given name and date of birth together; blank unless both names are there. */
export function nameKey(row: Row): string {
  const names = ['PersonFamilyName', 'PersonGivenName'].map((column) => joinKey(row.text(column)));
  if (names.includes('')) return '';
  return [...names, String(row.day('PersonBirthDate') ?? '')].join('\n');
}

function indexed(rows: Rows, keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (let at = 0; at < rows.count; at++) {
    const row = rows.row(at);
    const key = keyOf(row);
    if (key === '') continue;
    const group = index.get(key);
    if (group) group.push(row);
    else index.set(key, [row]);
  }
  return index;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly is: T } | undefined;
  return () => (made ??= { is: make() }).is;
}

/** What tells one person from another in a sheet; blank when nothing does. */
export function personKey(row: Row): string {
  for (const column of PERSON_KEYS) {
    const key = joinKey(row.text(column));
    if (key !== '') return `${column}\n${key}`;
  }
  return '';
}
