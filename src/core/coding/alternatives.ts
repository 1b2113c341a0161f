/** The choices beside the one given, so that a reviewer need not search. */
import type { Near, RoleEvidence } from './near';
import type { RoleAnswer } from './role-answer';
import type { SocAnswer } from './soc-answer';
import type { RoleFinder } from './role-finder';
import type { Alternative, IndexEntry, Role, SocCodes } from './types';

/** Codes that are not known: all empty. */
export const NO_SOC: SocCodes = { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' };

/** An answer that gives nothing; why, and what might be meant, goes beside it. */
export const NO_CODE = {
  role: '',
  roleLabel: '',
  soc: NO_SOC,
  confidence: 0,
  roleConfidence: 0,
  socConfidence: 0,
  band: 'None',
} as const;

/** A reviewer picks with the keys 1 to 5. */
const MOST = 5;

/** How what is left of the probability is shared among the further choices, best first. */
const SHARES: readonly number[] = [0.4, 0.25, 0.15, 0.1];

export interface Candidate {
  readonly role: Role | undefined;
  readonly soc: SocCodes;
  readonly entry: string;
}

/**
 * Candidates in the order of their likelihood, from every stage of the engine; the model is
 * asked only when somebody reads on so far. A sure answer needs none (`near` undefined).
 */
export function* candidates(
  soc: SocAnswer | undefined,
  role: RoleAnswer | undefined,
  near: Near | undefined,
  roles: RoleFinder,
): Generator<Candidate> {
  const ofEntry = (entry: IndexEntry): Candidate => ({
    role: roles.ofEntry(entry.uid)[0],
    soc: entry.soc,
    entry: entry.title,
  });
  for (const other of role?.others ?? []) {
    yield { role: other, soc: soc?.entry.soc ?? other.soc, entry: other.title };
  }
  for (const other of soc?.others ?? []) yield ofEntry(other);
  if (near === undefined) return;
  let rows = 0;
  for (const { evidence } of near.entries()) {
    // The next role has a place before the last row: a reviewer is asked to choose a role.
    if (++rows === ROLE_AT && role !== undefined) yield* nextRoles(near, soc, role);
    yield ofEntry(evidence);
  }
  for (const { evidence } of near.roles()) yield ofRole(evidence, undefined);
}

/** The first of the near rows is mostly the one that was given: two others stand before a role. */
const ROLE_AT = 4;

function* nextRoles(
  near: Near,
  soc: SocAnswer | undefined,
  given: RoleAnswer,
): Generator<Candidate> {
  for (const { evidence } of near.roles()) {
    if (evidence.role === given.role) continue;
    yield ofRole(evidence, soc);
    return;
  }
}

function ofRole({ role, title }: RoleEvidence, soc: SocAnswer | undefined): Candidate {
  return { role, soc: soc?.entry.soc ?? role.soc, entry: title };
}

/** Up to five choices, the given one first, no two with the same role and SOC 2020 code. */
export function alternativesOf(
  given: Candidate | undefined,
  confidence: number,
  further: Iterable<Candidate>,
): Alternative[] {
  const seen = new Set<string>();
  const chosen: Candidate[] = [];
  const choose = (candidate: Candidate): void => {
    const key = `${candidate.role?.code ?? ''} ${candidate.soc.soc2020}`;
    if (seen.has(key) || key === ' ') return;
    seen.add(key);
    chosen.push(candidate);
  };
  if (given !== undefined) choose(given);
  for (const candidate of further) {
    if (chosen.length >= MOST) break;
    choose(candidate);
  }
  const offset = given === undefined ? 0 : 1;
  return chosen.map((candidate, at) => ({
    role: candidate.role?.code ?? '',
    roleLabel: candidate.role?.title ?? '',
    soc: candidate.soc,
    confidence:
      at < offset
        ? confidence
        : rounded(
            Math.min(
              confidence === 0 ? 0.1 : confidence,
              (1 - confidence) * (SHARES[at - offset] ?? 0.05),
            ),
          ),
    entry: candidate.entry,
  }));
}

/** Two decimals: more would claim more than is known. */
export function rounded(probability: number): number {
  return Math.round(probability * 100) / 100;
}
