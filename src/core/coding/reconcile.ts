/**
 * Puts the SOC code and the role together. Each stands on its own evidence; where both are known
 * from the same index row they support each other, and where they disagree it is said.
 */
import { BELOW_LIKELY, BELOW_SURE, roleByEntry, roleByTitle } from './bands';
import type { Decision } from './resolver';
import type { RoleFinder, RoleMatch } from './role-finder';
import type { Part, SocFinding } from './soc-finder';
import type { MatchKind, Role } from './types';

/** A SOC finding with its probability. */
export interface SocAnswer extends SocFinding {
  readonly probability: number;
}

/** A role with what it stands on and its probability. */
export interface RoleAnswer {
  readonly role: Role;
  readonly by: 'title' | 'entry' | 'ranking' | 'abbreviation';
  readonly title: string;
  readonly how: MatchKind;
  readonly decision: Decision;
  readonly others: readonly Role[];
  readonly decides: readonly string[];
  readonly probability: number;
}

export function answerByTitle(match: RoleMatch, part: Part): RoleAnswer {
  return { ...match, by: 'title', probability: roleByTitle(match.how, part, match.decision) };
}

/** The role that the index row belongs to; undefined when it belongs to none. */
export function answerByEntry(soc: SocAnswer, roles: RoleFinder): RoleAnswer | undefined {
  const [role, ...others] = roles.ofEntry(soc.entry.uid);
  if (role === undefined) return undefined;
  return {
    role,
    by: 'entry',
    title: soc.entry.title,
    how: soc.how,
    decision: others.length > 0 ? { by: 'nothing' } : soc.decision,
    others,
    decides: [],
    probability: soc.probability * roleByEntry(others.length > 0),
  };
}

/** True when the role and the row are known to belong together, or nothing is known against it. */
export function goTogether(role: Role, soc: SocFinding, roles: RoleFinder): boolean {
  const known = roles.ofEntry(soc.entry.uid);
  if (known.length > 0) return known.includes(role);
  return role.soc.soc2020.slice(0, 3) === soc.entry.soc.soc2020.slice(0, 3);
}

/** The most that a pair may be trusted when its halves disagree. */
export function ceilingFor(role: RoleAnswer, soc: SocFinding): number {
  return role.how === 'nearest' || soc.how === 'nearest' ? BELOW_LIKELY : BELOW_SURE;
}
