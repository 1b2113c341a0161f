/**
 * Decisions that people have made outrank the coder: where one holds for a post, it is the answer,
 * and the answer says so. Titles come before job codes, and these before the coder.
 */
import { NO_CODE, NO_SOC } from '../coding/alternatives';
import { bandOf, SOC_OF_ROLE, together } from '../coding/bands';
import type { Alternative, Band, Coder, Post, Role, SocCodes, Suggestion } from '../coding/types';
import { whyAgain } from './again';
import { proposalOf, type DecisionLog } from './log';
import { SOC_FIELDS } from './soc-fields';
import { keyText, namedIn } from './subject';
import type { Decision } from './types';
import { decidedInWords, suggestedSocWords } from './words';

/**
 * The decision to follow for a post.
 *
 * @param suggestion the coder's own for this post
 * @returns undefined when the coder's suggestion is to stand: nothing was decided, or what was has to
 *   be decided again
 */
export function decisionFor(
  log: DecisionLog,
  post: Post,
  suggestion: Suggestion,
  coder: Coder,
): Decision | undefined {
  const decision = decisionOn(log, post, suggestion, coder);
  return decision && whyAgain(decision, coder) === '' ? decision : undefined;
}

/**
 * The decision that holds for a post, even one that has to be decided again. Of several on its title
 * that fit, the one that names most columns counts; of equals, the later.
 */
export function decisionOn(
  log: DecisionLog,
  post: Post,
  suggestion: Suggestion,
  coder: Coder,
): Decision | undefined {
  return decisionOnTitle(log, post, suggestion, coder) ?? decisionOnJobCode(log, post, coder);
}

function decisionOnTitle(
  log: DecisionLog,
  post: Post,
  suggestion: Suggestion,
  coder: Coder,
): Decision | undefined {
  if (keyText(post.title) === '') return undefined;
  return log
    .fitting('title', post.title, post)
    .find((decision) => !isAskedAnew(decision, suggestion, coder));
}

/** A cell without a title, or with a name in it, is put aside whatever its job code. */
function decisionOnJobCode(
  log: DecisionLog,
  post: Post,
  { reference }: Coder,
): Decision | undefined {
  const { title, jobCode = '' } = post;
  if (keyText(jobCode) === '' || keyText(title) === '') return undefined;
  const decision = log.fitting('job code', jobCode, post)[0];
  return decision && reference?.unfit(title) === undefined ? decision : undefined;
}

/**
 * True when the same coder proposes something else for this post than for those that the title was
 * decided for: then something that the decision does not name changes the answer, and nobody has
 * looked at that. Another edition's proposals are not compared: a person decided on the title.
 */
function isAskedAnew(
  { proposed, editions }: Decision,
  suggestion: Suggestion,
  coder: Coder,
): boolean {
  return proposed !== '' && editions === coder.edition && proposed !== proposalOf(suggestion);
}

/**
 * The coder, but following a log as it is at the time; what is entered later is followed too.
 *
 * @param told of every answer that a decision gave
 */
export function followingCoder(
  coder: Coder,
  log: DecisionLog,
  told?: (decision: Decision) => void,
): Coder {
  return {
    ...coder,
    suggest(post) {
      const suggestion = coder.suggest(post);
      const decision = decisionFor(log, post, suggestion, coder);
      if (decision === undefined) return suggestion;
      told?.(decision);
      return decidedSuggestion(decision, log, suggestion, coder);
    },
  };
}

/**
 * True when it was decided that no code fits this post. The coder is asked only where that may be:
 * its answer takes the time.
 */
export function isDecidedNone(log: DecisionLog, post: Post, coder: Coder): boolean {
  const fitting = [
    ...log.fitting('title', post.title, post),
    ...log.fitting('job code', post.jobCode ?? '', post),
  ];
  if (!fitting.some(isNothing)) return false;
  const decision = decisionFor(log, post, coder.suggest(post), coder);
  return decision !== undefined && isNothing(decision);
}

/**
 * A decision as the answer for a post: None where no code fits; else sure, as far as it was decided.
 * A SOC 2020 code that was not decided on is filled up from a suggestion: it keeps that one's
 * confidence, holds the band below Sure unless it is Sure itself, and `why` says that it is suggested.
 *
 * @param log where the decision stands
 * @param suggestion the coder's own for this post
 */
export function decidedSuggestion(
  decision: Decision,
  log: DecisionLog,
  suggestion: Suggestion,
  coder: Coder,
): Suggestion {
  const why = decidedInWords(decision, log.origin(decision), namedIn(decision.context));
  if (isNothing(decision))
    return { ...NO_CODE, evidence: [], why, alternatives: suggestion.alternatives };
  const role = coder.reference?.role(decision.role);
  const roleLabel = role?.title ?? decision.roleLabel;
  const filling = fillingOf(decision, suggestion, role);
  const soc = filledUp(decision.soc, filling?.soc ?? NO_SOC);
  const suggested = decision.soc.soc2020 === '' && soc.soc2020 !== '' ? filling : undefined;
  const socConfidence = soc.soc2020 === '' ? 0 : (suggested?.confidence ?? 1);
  const roleConfidence = decision.role === '' ? 0 : 1;
  const confidence = together(socConfidence, roleConfidence);
  const choice: Alternative = { role: decision.role, roleLabel, soc, confidence, entry: '' };
  const others = suggestion.alternatives.filter(
    (other) => other.role !== decision.role || other.soc.soc2020 !== soc.soc2020,
  );
  return {
    role: decision.role,
    roleLabel,
    soc,
    confidence,
    roleConfidence,
    socConfidence,
    band: suggested ? bandWith(confidence, socConfidence) : 'Sure',
    why: suggested ? `${why} ${suggestedSocWords(suggested.why)}` : why,
    evidence: [],
    alternatives: [choice, ...others].slice(0, 5),
  };
}

/** The band of a decided role beside a suggested SOC code: Sure only when the code is. */
function bandWith(confidence: number, socConfidence: number): Band {
  const band = bandOf(confidence);
  return band === 'Sure' && bandOf(socConfidence) !== 'Sure' ? 'Likely' : band;
}

/** No code fits; or, from elsewhere, a decision that names none. */
function isNothing({ verdict, role, soc }: Decision): boolean {
  return verdict !== 'coded' || (role === '' && SOC_FIELDS.every((field) => soc[field] === ''));
}

/** Codes to fill up with, and how far they may be trusted. */
interface Filling {
  readonly soc: SocCodes;
  readonly confidence: number;
  /** What speaks for them; empty for the role's usual ones. */
  readonly why: string;
}

/**
 * A choice that has the decided role and agrees with the codes decided on: what the coder found for
 * this very post, then the role's own. Codes are never worked out from others.
 */
function fillingOf(
  decision: Decision,
  suggestion: Suggestion,
  role: Role | undefined,
): Filling | undefined {
  const { socConfidence, alternatives } = suggestion;
  const choices = [
    { ...suggestion, confidence: socConfidence, why: suggestion.why },
    ...alternatives.map((other) => ({ ...other, why: other.entry && `those of “${other.entry}”` })),
  ].filter((choice) => decision.role === '' || choice.role === decision.role);
  const ofRole = role && { soc: role.soc, confidence: SOC_OF_ROLE, why: '' };
  const fits = ({ soc }: Filling): boolean =>
    SOC_FIELDS.every((field) => agree(decision.soc[field], soc[field]));
  const filling = choices.find(fits) ?? (ofRole && fits(ofRole) ? ofRole : undefined);
  // An alternative is doubted for its role; where that is decided, its usual code is as good as ever.
  const isUsual = filling !== undefined && filling.soc.soc2020 === role?.soc.soc2020;
  if (!isUsual || filling.confidence >= SOC_OF_ROLE) return filling;
  return { soc: filling.soc, confidence: SOC_OF_ROLE, why: '' };
}

function filledUp(decided: SocCodes, filling: SocCodes): SocCodes {
  return {
    soc2000: decided.soc2000 || filling.soc2000,
    soc2010: decided.soc2010 || filling.soc2010,
    soc2020: decided.soc2020 || filling.soc2020,
    soc2020ext: decided.soc2020ext || filling.soc2020ext,
  };
}

function agree(decided: string, chosen: string): boolean {
  return decided === '' || decided === chosen;
}
