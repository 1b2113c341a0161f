/** Decides the SOC code and the role of a cleaned title, and how far the pair may be trusted. */
import { wordKey } from '../text/words';
import {
  BELOW_LIKELY,
  BELOW_SURE,
  isUndecidable,
  isVague,
  LEAST,
  roleByRanking,
  socByLookup,
  socByRanking,
} from './bands';
import type { CleanTitle } from './cleaner/cleaner';
import type { Engine } from './engine';
import { outsideBySoc, outsideByTitle } from './no-fit';
import type { Ranked, RankQuery, RoleEvidence } from './ranker';
import {
  answerByEntry,
  answerByTitle,
  ceilingFor,
  goTogether,
  type RoleAnswer,
  type SocAnswer,
} from './reconcile';
import type { TitleContext } from './resolver';
import { phrasesOf, rankQuery, titleContext } from './soc-finder';
import type { Surroundings } from './surroundings';
import type { Evidence, IndexEntry } from './types';
import { NOT_IN_ROLES, VAGUE_WORDS } from './words';

/** What was decided for a title. */
export interface Answer {
  readonly soc: SocAnswer | undefined;
  readonly role: RoleAnswer | undefined;
  /** Probability of the role's own SOC code, when no index row was found. */
  readonly socOfRole: number;
  /** The most that the answer may be trusted, whatever its parts say. */
  readonly ceiling: number;
  readonly notes: readonly Evidence[];
  readonly near: Near;
}

/** The nearest, searched for once, when first asked. */
export interface Near {
  entries(): readonly Ranked<IndexEntry>[];
  roles(): readonly Ranked<RoleEvidence>[];
}

/** A role's own SOC code is right for two in three of its titles. */
const SOC_OF_ROLE = 0.6;
/** A role that is less likely than this is not given, only offered. */
const LEAST_ROLE = 0.3;
/** As much is asked of a role when the index has the title and no role belongs to its row. */
const LEAST_AGAINST_ROW = 0.6;
/** What is left of a nearest role's probability when the SOC code does not speak for it. */
const ALONE = 0.8;
const CHOICES = 5;
/** A row found for a part of the title that is less likely than this yields to a nearer one. */
const DOUBTFUL = 0.5;

export function decide(
  title: CleanTitle,
  folded: string,
  surroundings: Surroundings,
  engine: Engine,
): Answer {
  const context = titleContext(title);
  const near = nearOf(rankQuery(title, surroundings, context), engine);
  const byTitle = roleFromTitle(title, surroundings, context, engine);
  const soc = socOf(title, surroundings, context, engine, byTitle, near);
  const outside =
    outsideByTitle(folded) || (soc === undefined ? '' : outsideBySoc(soc.entry.soc.soc2000));
  const role = byTitle ?? roleFromRow(title, soc, outside, near, engine);
  const notes: Evidence[] = [];
  let ceiling = ceilingOf(title, soc, role);
  if (role === undefined && soc !== undefined) {
    notes.push({ kind: 'no-fit', reason: outside === '' ? NOT_IN_ROLES : outside });
  }
  if (
    role !== undefined &&
    soc !== undefined &&
    role.by !== 'entry' &&
    !goTogether(role.role, soc, engine.roles)
  ) {
    notes.push({ kind: 'disagree', role: role.role.code, soc: soc.entry.soc.soc2020 });
    ceiling = Math.min(ceiling, ceilingFor(role, soc));
  }
  if (isVague(wordKey(title.main.forms))) notes.push({ kind: 'caution', text: VAGUE_WORDS });
  return { soc, role, socOfRole: SOC_OF_ROLE, ceiling, notes, near };
}

function nearOf(query: RankQuery, engine: Engine): Near {
  let entries: readonly Ranked<IndexEntry>[] | undefined;
  let roles: readonly Ranked<RoleEvidence>[] | undefined;
  return {
    entries: () => (entries ??= engine.rankers.soc.rank(query, CHOICES)),
    roles: () => (roles ??= engine.rankers.role.rank(query, CHOICES)),
  };
}

function roleFromTitle(
  title: CleanTitle,
  surroundings: Surroundings,
  context: TitleContext,
  engine: Engine,
): (RoleAnswer & { readonly uid: string }) | undefined {
  for (const { phrase, part } of phrasesOf(title)) {
    const match = engine.roles.byTitle(phrase, surroundings, context);
    if (match !== undefined) return { ...answerByTitle(match, part), uid: match.uid };
  }
  return undefined;
}

/** The row with the title; else the row that the role's title stands on; else the nearest row. */
function socOf(
  title: CleanTitle,
  surroundings: Surroundings,
  context: TitleContext,
  engine: Engine,
  role: (RoleAnswer & { readonly uid: string }) | undefined,
  near: Near,
): SocAnswer | undefined {
  const found = engine.soc.lookUp(title, surroundings, context);
  const row = role === undefined || role.uid === '' ? undefined : engine.entry(role.uid);
  if (role !== undefined && row !== undefined) {
    // The role's title was tied to one row of several by hand: better than a default.
    const tied = found === undefined || (found.part !== 'all' && role.how === 'exact');
    const among = found !== undefined && found.others.some((other) => other.uid === row.uid);
    const chosen = among && (role.decision.by !== 'nothing' || found.decision.by === 'nothing');
    if (tied || chosen) {
      const others = !chosen ? [] : [found.entry, ...found.others.filter((other) => other !== row)];
      return {
        entry: row,
        how: role.how,
        part: 'all',
        decision: role.decision,
        others,
        share: 1,
        coverage: 1,
        probability: Math.min(BELOW_SURE, role.probability),
      };
    }
  }
  const known = found === undefined ? 0 : socByLookup(found.how, found.part, found.decision);
  if (found !== undefined && (known >= DOUBTFUL || found.part === 'all'))
    return { ...found, probability: known };
  const [first] = near.entries();
  const probability = first === undefined ? 0 : socByRanking(first.share, first.coverage);
  if (found !== undefined && known >= probability) return { ...found, probability: known };
  if (first === undefined || probability < LEAST) return undefined;
  if (role !== undefined && probability < SOC_OF_ROLE) return undefined;
  return {
    entry: first.evidence,
    how: 'nearest',
    part: 'all',
    decision: { by: 'only' },
    others: [],
    share: first.share,
    coverage: first.coverage,
    probability,
  };
}

/** The role of the row found; else of the abbreviation; else the nearest; else none. */
function roleFromRow(
  title: CleanTitle,
  soc: SocAnswer | undefined,
  outside: string,
  near: Near,
  engine: Engine,
): RoleAnswer | undefined {
  if (outside !== '') return undefined;
  const abbreviated = engine.roles.role(title.abbreviationRole);
  if (abbreviated !== undefined) {
    return {
      role: abbreviated,
      by: 'abbreviation',
      title: abbreviated.title,
      how: 'exact',
      decision: { by: 'only' },
      others: [],
      decides: [],
      probability: BELOW_SURE,
    };
  }
  const ofRow =
    soc === undefined || soc.how === 'nearest' ? undefined : answerByEntry(soc, engine.roles);
  if (ofRow !== undefined) return ofRow;
  const [first] = near.roles();
  if (first === undefined) return undefined;
  const agrees = soc !== undefined && goTogether(first.evidence.role, soc, engine.roles);
  const likely = roleByRanking(first.share, first.coverage);
  const probability = agrees ? likely : likely * ALONE;
  // A row that is found but belongs to no role says that most likely none fits.
  const least = soc === undefined || soc.how === 'nearest' ? LEAST_ROLE : LEAST_AGAINST_ROW;
  if (probability < least) return undefined;
  return {
    role: first.evidence.role,
    by: 'ranking',
    title: first.evidence.title,
    how: 'nearest',
    decision: { by: 'only' },
    others: [],
    decides: [],
    probability,
  };
}

/** What keeps an answer from being trusted further, whatever its parts say. */
function ceilingOf(
  title: CleanTitle,
  soc: SocAnswer | undefined,
  role: RoleAnswer | undefined,
): number {
  const key = wordKey(title.main.forms);
  const decided = [soc, role].some((answer) => {
    const decision = answer?.decision;
    return decision?.by === 'context' && decision.from !== 'profile';
  });
  if (isVague(key)) return decided ? BELOW_SURE : BELOW_LIKELY;
  if (title.undecided.length > 0) return BELOW_LIKELY;
  if (isUndecidable(key) && !decided) return BELOW_SURE;
  // An acronym is sure only when it is curated: one meaning, or the setting decided, and a role.
  if (title.acronymOnly && title.abbreviationRole === '' && !decided) return BELOW_SURE;
  return 1;
}
