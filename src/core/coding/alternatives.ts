/** The choices beside the one given, so that a reviewer need not search. */
import type { RoleAnswer } from './role-answer';
import type { SocAnswer } from './soc-answer';
import type { RoleFinder } from './role-finder';
import type { Ranked, RoleEvidence } from './ranker';
import type { Alternative, IndexEntry, Role, SocCodes } from './types';

/** Codes that are not known: all empty. */
export const NO_SOC: SocCodes = { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' };

/** A reviewer picks with the keys 1 to 5. */
const MOST = 5;

/** How what is left of the probability is shared among the further choices, best first. */
const SHARES: readonly number[] = [0.4, 0.25, 0.15, 0.1];

export interface Candidate {
  readonly role: Role | undefined;
  readonly soc: SocCodes;
  readonly entry: string;
}

/** Candidates in the order of their likelihood, from every stage of the engine. */
export function candidates(
  soc: SocAnswer | undefined,
  role: RoleAnswer | undefined,
  nearEntries: readonly Ranked<IndexEntry>[],
  nearRoles: readonly Ranked<RoleEvidence>[],
  roles: RoleFinder,
): Candidate[] {
  const ofEntry = (entry: IndexEntry): Candidate => ({
    role: roles.ofEntry(entry.uid)[0],
    soc: entry.soc,
    entry: entry.title,
  });
  return [
    ...(role?.others ?? []).map((other) => ({
      role: other,
      soc: soc?.entry.soc ?? other.soc,
      entry: other.title,
    })),
    ...(soc?.others ?? []).map(ofEntry),
    ...nearEntries.map((ranked) => ofEntry(ranked.evidence)),
    ...nearRoles.map(({ evidence }) => ({
      role: evidence.role,
      soc: evidence.role.soc,
      entry: evidence.title,
    })),
  ];
}

/** Up to five choices, the given one first, no two with the same role and SOC 2020 code. */
export function alternativesOf(
  given: Candidate | undefined,
  confidence: number,
  further: readonly Candidate[],
): Alternative[] {
  const seen = new Set<string>();
  const chosen: Candidate[] = [];
  for (const candidate of given === undefined ? further : [given, ...further]) {
    const key = `${candidate.role?.code ?? ''} ${candidate.soc.soc2020}`;
    if (seen.has(key) || key === ' ') continue;
    seen.add(key);
    chosen.push(candidate);
    if (chosen.length === MOST) break;
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
