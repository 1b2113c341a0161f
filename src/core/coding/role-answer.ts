/** The role of a title: by a title of the role, by the index row, by an abbreviation, or the nearest. */
import { roleByEntry, roleByModel, roleByTitle } from './bands';
import type { CleanTitle } from './cleaner/cleaner';
import type { Engine } from './engine';
import type { Near } from './near';
import type { Decision, TitleContext } from './resolver';
import type { RoleFinder } from './role-finder';
import type { SocAnswer } from './soc-answer';
import { isWhole, type Part, type PartOfTitle } from './phrases';
import type { Surroundings } from './surroundings';
import type { MatchKind, Role } from './types';

/** A role with what it stands on and its probability. */
export interface RoleAnswer {
  readonly role: Role;
  readonly by: 'title' | 'entry' | 'nearest' | 'abbreviation';
  readonly title: string;
  readonly how: MatchKind;
  readonly part: Part;
  readonly decision: Decision;
  /** Roles that may be meant instead. */
  readonly others: readonly Role[];
  /** The index row that the role's title stands on, or empty. */
  readonly uid: string;
  readonly probability: number;
}

/** A role that is less likely than this is not given, only offered. */
const LEAST_ROLE = 0.3;
/** An abbreviation with one meaning, or decided by the setting, that was given a role by hand. */
const OF_ABBREVIATION = 0.95;
/** As much is asked of a role when the index has the title and no role belongs to its row. */
const LEAST_AGAINST_ROW = 0.6;
/** What is left of a nearest role's probability when the SOC code does not speak for it. */
const ALONE = 0.8;

/** The role that has the title, its parts tried in turn; undefined when none has. */
export function roleFromTitle(
  parts: readonly PartOfTitle[],
  surroundings: Surroundings,
  context: TitleContext,
  engine: Engine,
): RoleAnswer | undefined {
  let first: RoleAnswer | undefined;
  for (const each of parts) {
    const { part } = each;
    // Only the whole title can be better than what was found: its parts stand at the end.
    if (first !== undefined && !isWhole(part)) break;
    const match = engine.roles.byTitle(each, surroundings, context);
    if (match === undefined) continue;
    const probability = roleByTitle(match.how, part, match.decision);
    const answer: RoleAnswer = { ...match, by: 'title', part, probability };
    // `CEO` in a trust means another role than `chief executive officer`: the context knows.
    if (isWhole(part) && match.decision.by === 'context' && match.decision.from !== 'profile') {
      return answer;
    }
    first ??= answer;
  }
  return first;
}

/** The role of the row found; else of the abbreviation; else the nearest; else none. */
export function roleFromRow(
  title: CleanTitle,
  soc: SocAnswer | undefined,
  near: Near,
  engine: Engine,
): RoleAnswer | undefined {
  const abbreviated = engine.roles.role(title.abbreviationRole);
  if (abbreviated !== undefined)
    return plain(abbreviated, 'abbreviation', abbreviated.title, OF_ABBREVIATION);
  const ofRow = soc === undefined || soc.how === 'nearest' ? undefined : ofEntry(soc, engine.roles);
  return ofRow ?? nearest(soc, near, engine);
}

function ofEntry(soc: SocAnswer, roles: RoleFinder): RoleAnswer | undefined {
  const [role, ...others] = roles.ofEntry(soc.entry.uid);
  if (role === undefined) return undefined;
  const probability = soc.probability * roleByEntry(others.length > 0);
  return {
    ...plain(role, 'entry', soc.entry.title, probability),
    how: soc.how,
    part: soc.part,
    others,
  };
}

/** The nearest role, or the role of the nearest row: whichever is likelier; together, likelier still. */
function nearest(soc: SocAnswer | undefined, near: Near, engine: Engine): RoleAnswer | undefined {
  const ofNearRow = soc?.how === 'nearest' ? ofEntry(soc, engine.roles) : undefined;
  const [first] = near.choicesOfRoles();
  const role = first === undefined ? undefined : engine.roles.role(first.code);
  if (first === undefined || role === undefined) return likelyEnough(ofNearRow, LEAST_ROLE);
  const agrees = soc !== undefined && goTogether(role, soc, engine.roles);
  const byModel = roleByModel(first) * (agrees ? 1 : ALONE);
  const ofRow = ofNearRow?.probability ?? 0;
  const both = ofNearRow?.role === role;
  if (!both && ofRow > byModel) return likelyEnough(ofNearRow, LEAST_ROLE);
  const probability = both ? Math.max(byModel, ofRow) : byModel;
  // A row that is found but belongs to no role says that most likely none fits.
  const isLooked = soc !== undefined && soc.how !== 'nearest';
  if (probability < (isLooked ? LEAST_AGAINST_ROW : LEAST_ROLE)) return undefined;
  // Only now: to find the title that is nearest takes longer than all the rest.
  const title = near.role()?.evidence.title ?? role.title;
  return { ...plain(role, 'nearest', title, probability), how: 'nearest' };
}

function likelyEnough(answer: RoleAnswer | undefined, least: number): RoleAnswer | undefined {
  return answer === undefined || answer.probability < least ? undefined : answer;
}

function plain(role: Role, by: RoleAnswer['by'], title: string, probability: number): RoleAnswer {
  return {
    role,
    by,
    title,
    how: 'exact',
    part: 'all',
    decision: { by: 'only' },
    others: [],
    uid: '',
    probability,
  };
}

/** True when the role and the row are known to belong together, or nothing is known against it. */
export function goTogether(role: Role, soc: SocAnswer, roles: RoleFinder): boolean {
  const known = roles.ofEntry(soc.entry.uid);
  if (known.length > 0) return known.includes(role);
  return role.soc.soc2020.slice(0, 3) === soc.entry.soc.soc2020.slice(0, 3);
}
