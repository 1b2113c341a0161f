/**
 * Roles by contract, on a sheet of roles or on one that holds contracts and roles together. A role
 * whose contract is not known for certain (the person has several, and nothing says which) is left out.
 */
import { sharedInTurns } from '../common/shared';
import { isTurn, type Turns } from '../common/turns';
import { joinKey } from '../table';
import type { Row, Rows } from '../types';

/** The roles of one contract. */
export interface ContractRoles {
  /** Any row of it: all have the same contract columns. */
  readonly first: Row;
  readonly rows: readonly Row[];
  readonly codes: ReadonlySet<string>;
}

/** Contracts in the order of their first rows. Rows without a role or a post belong to none. */
export const rolesByContract = sharedInTurns(function* (_, rows): Turns<readonly ContractRoles[]> {
  const groups = new Map<string, Row[]>();
  for (let at = 0; at < rows.count; at++) {
    if (isTurn(at)) yield undefined;
    const row = rows.row(at);
    // A role of an uncertain contract finds no post: see `Join.onlyOne`.
    if (roleOf(row) === '' || row.text('Post').trim() === '') continue;
    const key = contractKey(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const all: ContractRoles[] = [];
  for (const of of groups.values()) {
    if (isTurn(all.length)) yield undefined;
    const [first] = of;
    if (first) all.push({ first, rows: of, codes: new Set(of.map(roleOf)) });
  }
  return all;
});

/** The role, in capitals and without spaces. */
export function roleOf(row: Row): string {
  return joinKey(row.text('RoleIdentifier'));
}

const ABOUT_CONTRACT = ['ContractType', 'Post', 'ContractStart', 'ContractEnd', 'Estab'] as const;

/**
 * What rows of one contract have in common. With a contract reference that and the person; without
 * one the person, post, type and dates; with nothing that names the person, the row stands alone.
 */
export function contractKey(row: Row): string {
  const key = (column: string): string => joinKey(row.text(column));
  const contract = key('ContractId');
  if (contract !== '') return `id\n${contract}\n${key('StaffId')}`;
  const about = key('StaffId') || key('NINumber') || key('TeacherNumber');
  if (about === '') return `row\n${String(row.at)}`;
  return ['of', about, ...ABOUT_CONTRACT.map(key)].join('\n');
}

/**
 * One row for each contract. A sheet of contracts that has roles too repeats a contract for each of
 * them; one without roles has a row a contract, and what stands twice there is twice.
 */
export function* contractsOnce(rows: Rows): Turns<readonly Row[]> {
  const withRoles = rows.has('RoleIdentifier');
  const seen = new Set<string>();
  const once: Row[] = [];
  for (let at = 0; at < rows.count; at++) {
    const row = rows.row(at);
    if (isTurn(at)) yield undefined;
    const key = withRoles ? contractKey(row) : String(at);
    if (seen.has(key)) continue;
    seen.add(key);
    once.push(row);
  }
  return once;
}
