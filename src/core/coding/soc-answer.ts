/** The SOC codes of a title: the row found, the row its role title stands on, or the nearest. */
import { BELOW_SURE, LEAST, socByLookup, socByModel } from './bands';
import type { Engine } from './engine';
import type { Near } from './near';
import { isWhole, type PartOfTitle } from './phrases';
import { goTogether, type RoleAnswer } from './role-answer';
import type { TitleContext } from './resolver';
import type { SocFinding } from './soc-finder';
import type { Surroundings } from './surroundings';
import type { IndexEntry } from './types';

/** A SOC finding with its probability. */
export interface SocAnswer extends SocFinding {
  readonly probability: number;
}

/** As likely must a near row be whose codes do not go with the role that has the whole title, … */
const AGAINST_ROLE = 0.6;
/** … and one whose codes do. The role's own code is right more often than either. */
const WITH_ROLE = 0.35;
/** What is left of the doubt in a row when a role speaks for it. */
const UNSUPPORTED = 0.35;
/** Of rows that nothing decides between, the likeliest is right so often, if the model is certain. */
const UNDECIDED = 0.7;
/** Of such rows, the one whose role has the title. */
const OF_ROLE = 0.8;

/** Undefined when nothing is likely enough; `role` is the role that has this title, if one has. */
export function socOf(
  parts: readonly PartOfTitle[],
  surroundings: Surroundings,
  context: TitleContext,
  engine: Engine,
  role: RoleAnswer | undefined,
  near: Near,
): SocAnswer | undefined {
  const found = engine.soc.lookUp(parts, surroundings, context);
  const fits = (row: IndexEntry): boolean => engine.resolver.fit(row, surroundings, context) >= 0;
  const known = tiedRow(found, role, engine, fits) ?? looked(found, role, near, engine);
  if (known !== undefined && isWhole(known.part) && known.decision.by !== 'elsewhere') return known;
  const nearest = nearestRow(near);
  if (known !== undefined && known.probability >= (nearest?.probability ?? 0)) return known;
  // The model has learnt that row: what it says of it is nothing new.
  if (known !== undefined && isWhole(known.part) && isOf(known, nearest)) return known;
  if (nearest === undefined || nearest.probability < LEAST) return undefined;
  return role === undefined || isBetter(nearest, role, engine) ? nearest : undefined;
}

function isOf({ rows }: SocAnswer, near: SocAnswer | undefined): boolean {
  return rows.some(({ soc }) => soc.soc2020 === near?.entry.soc.soc2020);
}

/** The row that was looked up, or another of its title when nothing decided between them. */
function looked(
  found: SocFinding | undefined,
  role: RoleAnswer | undefined,
  near: Near,
  engine: Engine,
): SocAnswer | undefined {
  if (found === undefined) return undefined;
  const { decision } = found;
  const ofRole = role === undefined ? undefined : rowOfRole(found, role, engine);
  const isOpen =
    decision.by === 'nothing' || (decision.by === 'context' && decision.from === 'profile');
  if (isOpen && ofRole !== undefined) return chosen(found, ofRole, OF_ROLE);
  if (decision.by === 'nothing') return likeliest(found, near);
  const known = socByLookup(found.how, found.part, decision);
  return { ...found, probability: supported(known, found, role, engine) };
}

/** The row of the title that belongs to the role which has the whole title. */
function rowOfRole(found: SocFinding, role: RoleAnswer, engine: Engine): IndexEntry | undefined {
  if (!isWhole(role.part)) return undefined;
  const belongs = (row: IndexEntry): boolean => engine.roles.ofEntry(row.uid)[0] === role.role;
  if (belongs(found.entry)) return found.entry;
  return (
    found.rows.find(belongs) ?? found.rows.find((row) => row.soc.soc2020 === role.role.soc.soc2020)
  );
}

/** The row of the title whose group the model finds likeliest. */
function likeliest(found: SocFinding, near: Near): SocAnswer {
  const codes = [...new Set(found.rows.map(({ soc }) => soc.soc2020))];
  const shares = near.amongSoc(codes);
  const most = Math.max(...shares);
  const code = codes[shares.indexOf(most)];
  const own = found.entry.soc.soc2020;
  // Of rows with the same code, and of codes that are as likely, the first that was found.
  const best =
    code === own || shares[codes.indexOf(own)] === most
      ? found.entry
      : (found.rows.find(({ soc }) => soc.soc2020 === code) ?? found.entry);
  return chosen(found, best, Math.max(LEAST, UNDECIDED * most));
}

function chosen(found: SocFinding, entry: IndexEntry, probability: number): SocAnswer {
  const others = [found.entry, ...found.others].filter(
    (other) => other.soc.soc2020 !== entry.soc.soc2020,
  );
  return { ...found, entry, others, probability };
}

/** The row nearest to the title in the group that the model finds likeliest. */
function nearestRow(near: Near): SocAnswer | undefined {
  const first = near.entry();
  return first === undefined
    ? undefined
    : {
        entry: first.evidence,
        how: 'nearest',
        part: 'all',
        decision: { by: 'only' },
        rows: [first.evidence],
        others: [],
        probability: socByModel(first),
      };
}

/** The code of a role that has the title is better than that of a far row, or of one of another role. */
function isBetter(near: SocAnswer, role: RoleAnswer, engine: Engine): boolean {
  const together = goTogether(role.role, near, engine.roles);
  return near.probability >= (together || !isWhole(role.part) ? WITH_ROLE : AGAINST_ROLE);
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
  fits: (row: IndexEntry) => boolean,
): SocAnswer | undefined {
  const row = role === undefined || role.uid === '' ? undefined : engine.entry(role.uid);
  if (role === undefined || row === undefined) return undefined;
  // `Personal assistant`, of councils by the role's title, stands on a row of legal services.
  const byProfile = role.decision.by === 'context' && role.decision.from === 'profile';
  if (byProfile && !fits(row)) return undefined;
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
    probability: Math.min(BELOW_SURE, socByLookup(role.how, role.part, role.decision)),
  };
}
