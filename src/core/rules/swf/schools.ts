import { isTurn } from '../common/turns';
import { joinKey } from '../table';
import type { FileRule } from '../types';
import { roleOf } from './contract-roles';
import { make } from './make';
import { hasEnded } from './periods';

interface About extends Pick<FileRule, 'source'> {
  /** The census's number. */
  readonly number: string;
  /** Whom the school lacks, inside a sentence. */
  readonly name: string;
  /** Roles of which one is enough. */
  readonly roles: readonly [string, ...(readonly string[])];
}

/** A school has nobody in one of those roles on an open contract. */
export function nobodyAs({ number, name, roles, source }: About): FileRule {
  const [role] = roles;
  const schools = [
    { ContractId: 'C1', Estab: '2001' },
    { ContractId: 'C2', Estab: '2002' },
  ];
  return make.file({
    id: `swf/roles/${number}`,
    severity: 'query',
    column: 'Role',
    cell: 'RoleIdentifier',
    needs: ['RoleIdentifier'],
    reads: ['Estab', 'LASchoolLevel', 'ContractEnd'],
    since: '2022',
    title: `School has no ${name}`,
    says: `{school} has no ${name} (${roles.join(' or ')}) on an open contract.`,
    remedy: 'Add the role to whoever holds it, or explain why nobody does.',
    why: 'The census expects one in every school.',
    source,
    check: hasNobodyAs(new Set(roles)),
    examples: {
      pass: [
        ...roles.map((that) => ({
          rows: [
            { ContractId: 'C1', RoleIdentifier: 'TCHR' },
            { ContractId: 'C1', RoleIdentifier: that },
          ],
          others: { contracts: schools.slice(0, 1) },
        })),
        {
          rows: [{ ContractId: 'C1', RoleIdentifier: 'ADVT' }],
          others: { contracts: [{ ContractId: 'C1', LASchoolLevel: 'L' }] },
          because: 'central staff belong to no school',
        },
      ],
      fail: [
        {
          rows: [
            { ContractId: 'C1', RoleIdentifier: role },
            { ContractId: 'C2', RoleIdentifier: 'TCHR' },
          ],
          others: { contracts: schools },
        },
        { rows: [{ RoleIdentifier: role, ContractEnd: '31/08/2026' }] },
      ],
    },
  });
}

/**
 * No role of a school is one of those wanted, on a contract that had not ended by census day. Schools
 * are told apart by establishment number; a list without any is one school, and the finding is about
 * the whole list. Central staff of an authority are no school's. A wanted role whose contract, and
 * so whose school, is not certain counts for every school: better no query than a wrong one.
 * Slot `{school}`.
 */
function hasNobodyAs(wanted: ReadonlySet<string>): FileRule['check'] {
  return function* (facts, rows) {
    const bySchool = rows.has('Estab');
    const schools = new Map<string, { readonly at: number; found: boolean }>();
    let somewhere = false;
    for (let at = 0; at < rows.count; at++) {
      if (isTurn(at)) yield undefined;
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
