/** The nearest rows and roles of a title, searched for once, when first asked for. */
import type { Ranked, RankQuery, RoleEvidence, RoleRanker, SocRanker } from './ranker';
import type { IndexEntry } from './types';

/** What finds the nearest: a ranked search for now, a trained model later. */
export interface Rankers {
  readonly soc: SocRanker;
  readonly role: RoleRanker;
}

export interface Near {
  entries(): readonly Ranked<IndexEntry>[];
  roles(): readonly Ranked<RoleEvidence>[];
}

/** As many as a reviewer is offered. */
const CHOICES = 5;

export function nearOf(query: RankQuery, rankers: Rankers): Near {
  let entries: readonly Ranked<IndexEntry>[] | undefined;
  let roles: readonly Ranked<RoleEvidence>[] | undefined;
  return {
    entries: () => (entries ??= rankers.soc.rank(query, CHOICES)),
    roles: () => (roles ??= rankers.role.rank(query, CHOICES)),
  };
}
