/** The SOC codes of a title: the row found, the row its role title stands on, or the nearest. */
import { BELOW_SURE, LEAST, SOC_OF_ROLE, socByLookup, socByRanking } from './bands';
import type { CleanTitle } from './cleaner/cleaner';
import type { Engine } from './engine';
import type { Near } from './near';
import { isWhole } from './phrases';
import { goTogether, type RoleAnswer } from './role-answer';
import type { TitleContext } from './resolver';
import type { SocFinding } from './soc-finder';
import type { Surroundings } from './surroundings';

/** A SOC finding with its probability. */
export interface SocAnswer extends SocFinding {
  readonly probability: number;
}

/** A row found for a part of the title that is less likely than this yields to a nearer one. */
const DOUBTFUL = 0.5;
/** As likely must a near row be whose codes do not go with the role that has the whole title. */
const AGAINST_ROLE = 0.8;
/** What is left of the doubt in a row when a role speaks for it. */
const UNSUPPORTED = 0.35;

/** Undefined when nothing is likely enough; `role` is the role that has this title, if one has. */
export function socOf(
  title: CleanTitle,
  surroundings: Surroundings,
  context: TitleContext,
  engine: Engine,
  role: RoleAnswer | undefined,
  near: Near,
): SocAnswer | undefined {
  const found = engine.soc.lookUp(title, surroundings, context);
  const tied = tiedRow(found, role, engine);
  if (tied !== undefined) return tied;
  const known = found === undefined ? 0 : socByLookup(found.how, found.part, found.decision);
  if (found !== undefined && (known >= DOUBTFUL || isWhole(found.part))) {
    return { ...found, probability: supported(known, found, role, engine) };
  }
  const [first] = near.entries();
  const probability = first === undefined ? 0 : socByRanking(first);
  if (found !== undefined && known >= probability) return { ...found, probability: known };
  if (first === undefined || probability < LEAST) return undefined;
  const answer: SocAnswer = {
    entry: first.evidence,
    how: 'nearest',
    part: 'all',
    decision: { by: 'only' },
    rows: [first.evidence],
    others: [],
    probability,
  };
  return role === undefined || isBetter(answer, role, engine) ? answer : undefined;
}

/** The code of a role that has the title is better than that of a far row, or of one of another role. */
function isBetter(near: SocAnswer, role: RoleAnswer, engine: Engine): boolean {
  const together = goTogether(role.role, near, engine.roles);
  return near.probability >= (together || !isWhole(role.part) ? SOC_OF_ROLE : AGAINST_ROLE);
}

/** A role that has the whole title, and to which the row of a part of it belongs, speaks for the row. */
function supported(
  known: number,
  found: SocFinding,
  role: RoleAnswer | undefined,
  engine: Engine,
): number {
  const speaks =
    found.part === 'job without rank' &&
    found.decision.by === 'only' &&
    role !== undefined &&
    isWhole(role.part) &&
    engine.roles.ofEntry(found.entry.uid)[0] === role.role;
  return speaks ? 1 - (1 - known) * UNSUPPORTED : known;
}

/** The row to which the role's title was tied by hand, where that is surer than what was found. */
function tiedRow(
  found: SocFinding | undefined,
  role: RoleAnswer | undefined,
  engine: Engine,
): SocAnswer | undefined {
  const row = role === undefined || role.uid === '' ? undefined : engine.entry(role.uid);
  if (role === undefined || row === undefined) return undefined;
  const decides = role.decision.by !== 'nothing' || found?.decision.by === 'nothing';
  const better = found?.entry !== row || found.decision.by === 'nothing';
  const oneOfThese = found !== undefined && found.rows.includes(row) && decides && better;
  const fuller = found === undefined || (!isWhole(found.part) && isWhole(role.part));
  if (!oneOfThese && !fuller) return undefined;
  const others = found === undefined || !oneOfThese ? [] : [found.entry, ...found.others];
  return {
    entry: row,
    how: role.how,
    part: role.part,
    decision: role.decision,
    rows: found?.rows ?? [row],
    others: others.filter((other) => other.soc.soc2020 !== row.soc.soc2020),
    probability: Math.min(BELOW_SURE, role.probability),
  };
}
