/**
 * Puts the SOC code and the role together. Each stands on its own evidence; where both are known
 * from the same index row they support each other, and where they disagree it is said and the
 * answer is trusted less.
 */
import { wordKey } from '../text/words';
import { BELOW_LIKELY, BELOW_SURE, isUndecidable, isVague, SOC_OF_ROLE } from './bands';
import type { CleanTitle } from './cleaner/cleaner';
import type { Engine } from './engine';
import type { Near } from './near';
import { outsideBySoc, outsideByTitle } from './no-fit';
import { goTogether, roleFromRow, roleFromTitle, type RoleAnswer } from './role-answer';
import { socOf, type SocAnswer } from './soc-answer';
import { nearQuery, titleContext } from './soc-finder';
import { phrasesOf } from './phrases';
import type { Surroundings } from './surroundings';
import type { Evidence } from './types';
import { NO_NEAR_ROLE, NOT_IN_ROLES, VAGUE_WORDS } from './words';

/** What was decided for a title. */
export interface Answer {
  readonly soc: SocAnswer | undefined;
  readonly role: RoleAnswer | undefined;
  /** Probabilities of the two, ceilings applied; 0 for what is not given. */
  readonly socConfidence: number;
  readonly roleConfidence: number;
  readonly notes: readonly Evidence[];
  readonly near: Near;
}

/** `folded` is the whole title from `fold`, for what is known of titles as such. */
export function reconcile(
  title: CleanTitle,
  folded: string,
  surroundings: Surroundings,
  engine: Engine,
): Answer {
  const context = titleContext(title);
  const near = engine.near.of(() => nearQuery(title, surroundings, context));
  const parts = phrasesOf(title);
  const byTitle = roleFromTitle(parts, surroundings, context, engine);
  const soc = socOf(parts, surroundings, context, engine, byTitle, near);
  const outside = outsideByTitle(folded) || outsideByRow(soc);
  const role = byTitle ?? (outside === '' ? roleFromRow(title, soc, near, engine) : undefined);
  const notes: Evidence[] = [];
  let ceiling = ceilingOf(title, soc, role, surroundings);
  if (role === undefined && soc !== undefined) {
    const none = soc.how === 'nearest' ? NO_NEAR_ROLE : NOT_IN_ROLES;
    notes.push({ kind: 'no-fit', reason: outside === '' ? none : outside });
  }
  if (
    role !== undefined &&
    soc !== undefined &&
    role.by !== 'entry' &&
    !goTogether(role.role, soc, engine.roles)
  ) {
    notes.push({ kind: 'disagree', role: role.role.code, soc: soc.entry.soc.soc2020 });
    const looked = role.how !== 'nearest' && soc.how !== 'nearest';
    ceiling = Math.min(ceiling, looked ? BELOW_SURE : BELOW_LIKELY);
  }
  if (isVague(wordKey(title.main.forms))) notes.push({ kind: 'caution', text: VAGUE_WORDS });
  const ofRole = role === undefined ? 0 : Math.min(SOC_OF_ROLE, role.probability);
  return {
    soc,
    role,
    socConfidence: Math.min(ceiling, soc?.probability ?? ofRole),
    roleConfidence: Math.min(ceiling, roleCeiling(title, role), role?.probability ?? 0),
    notes,
    near,
  };
}

/** A row that is only near says too little of the post to leave it without a role. */
function outsideByRow(soc: SocAnswer | undefined): string {
  return soc === undefined || soc.how === 'nearest' ? '' : outsideBySoc(soc.entry.soc.soc2000);
}

/** Several services use the title for roles of their own: only the post's own service decides. */
function roleCeiling(title: CleanTitle, role: RoleAnswer | undefined): number {
  const decision = role?.decision;
  const decided = decision?.by === 'context' && decision.from !== 'profile';
  return isUndecidable(wordKey(title.main.forms)) && !decided ? BELOW_LIKELY : 1;
}

/** Entries of the index that are letters only: it has them, and says nowhere what they stand for. */
const ACRONYM = /^[A-Z\d]{2,5}$/;

/** One word as short as an acronym. */
function isLetters([word = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && word.length <= 5;
}

/** What keeps an answer from being trusted further, whatever its parts say. */
function ceilingOf(
  title: CleanTitle,
  soc: SocAnswer | undefined,
  role: RoleAnswer | undefined,
  { columns, profile }: Surroundings,
): number {
  const key = wordKey(title.main.forms);
  const decided = [soc, role].some((answer) => {
    const decision = answer?.decision;
    return decision?.by === 'context' && decision.from !== 'profile';
  });
  if (isVague(key)) return decided ? BELOW_SURE : BELOW_LIKELY;
  if (title.undecided.length > 0) return BELOW_LIKELY;
  // `Library` says where somebody works, not what as; what is only near it is no more than a guess.
  if (!title.namesJob && soc?.how === 'nearest') return BELOW_LIKELY;
  // An acronym is sure only when it is curated: one meaning, or the setting decided, and a role.
  const isAcronym = title.acronymOnly || ACRONYM.test(soc?.entry.title ?? '');
  if (isAcronym && title.abbreviationRole === '' && !decided) return BELOW_SURE;
  // Of several meanings one was taken for the kind of authority alone: `CDO`.
  if (title.decided.some(({ by }) => !columns.has(by) && profile.has(by))) return BELOW_SURE;
  // Letters that happen to be one from a word: `RABBK`.
  if (title.isMended && isLetters(title.typed.words)) return BELOW_SURE;
  return 1;
}
