/**
 * The seam between finding a code and everything around it. The first engine has a ranked search
 * behind it (`search/`); a trained model can take its place without anything else changing.
 */
import type { IndexEntry, Role } from './types';
import type { Surroundings } from './surroundings';
import type { TitleContext } from './resolver';

/** A title as a ranker sees it: the job's words first, what stands beside it after. */
export interface RankQuery {
  /** Compare forms of the job. */
  readonly main: readonly string[];
  /** Compare forms of what stands beside it; they weigh less. */
  readonly beside: readonly string[];
  /** The word that names the job, in its compare form. */
  readonly head: string;
  readonly surroundings: Surroundings;
  readonly title: TitleContext;
}

/** A code that a ranker proposes. */
export interface Ranked<Evidence> {
  /** The SOC 2020 unit group, or the role. */
  readonly code: string;
  /** What stands behind it: the nearest index row, or role title, with that code. */
  readonly evidence: Evidence;
  /** Share of all that speaks for any code, 0 to 1. The shares of a ranking add up to at most 1. */
  readonly share: number;
  /** How much of the query the evidence covers, 0 to 1, the telling words counting most. */
  readonly coverage: number;
  /** True when the evidence names the job by the same word as the query. */
  readonly sameHead: boolean;
}

/** What stands behind a role: a title of it. */
export interface RoleEvidence {
  readonly role: Role;
  readonly title: string;
}

/** Proposes codes, best first. Deterministic; never throws on words it does not know. */
export interface Ranker<Evidence> {
  rank(query: RankQuery, limit: number): readonly Ranked<Evidence>[];
}

export type SocRanker = Ranker<IndexEntry>;
export type RoleRanker = Ranker<RoleEvidence>;
