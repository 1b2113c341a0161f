/** Full-time equivalents of a person: rule 6530 and its forms. */
import { isTurn } from '../common/turns';
import type { FileRule, Row } from '../types';
import { contractsOnce } from './contract-roles';
import { PERSON_KEYS } from './items/people';
import { inWords, numberIn } from './numbers';
import { personKey } from './people';
import { hasEnded } from './periods';
import { EMPLOYED } from './posts';

/** What rules that add up full-time equivalents need and look at. */
export const fteColumns = {
  needs: ['HoursPerWeek', 'FTEHours', 'ContractType'],
  reads: [
    ...PERSON_KEYS,
    ...['ContractId', 'ContractStart', 'ContractEnd', 'Post', 'Estab', 'RoleIdentifier'],
  ],
} as const;

/** What an open contract of employment is of a full-time one. */
function shareOf(row: Row, census: number): number | undefined {
  if (!EMPLOYED.has(row.text('ContractType').trim()) || hasEnded(row, census)) return undefined;
  const [hours, full] = [numberIn(row, 'HoursPerWeek'), numberIn(row, 'FTEHours')];
  return hours === undefined || full === undefined || full === 0 ? undefined : hours / full;
}

/**
 * The open contracts of a person add up to more than so many full-time equivalents, and to no more
 * than `most`. Said at the person's first contract; slot `{total}`.
 */
export function addsUpToOver(least: number, most = Infinity): FileRule['check'] {
  return function* (facts, rows) {
    const people = new Map<string, { readonly at: number; total: number }>();
    for (const row of yield* contractsOnce(rows)) {
      if (isTurn(row.at)) yield undefined;
      const share = shareOf(row, facts.reference);
      const key = personKey(row);
      if (share === undefined || key === '') continue;
      const person = people.get(key);
      if (person) person.total += share;
      else people.set(key, { at: row.at, total: share });
    }
    for (const { at, total } of people.values()) {
      // Hundredths: 1.5 made of thirds must not come out a little more.
      const hundredths = Math.round(total * 100);
      if (hundredths <= least * 100 || hundredths > most * 100) continue;
      yield { row: at, say: { total: inWords(total) } };
    }
  };
}
