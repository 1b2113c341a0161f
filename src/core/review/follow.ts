/**
 * Decisions that people have made outrank the coder: where one holds for a post, it is the answer,
 * and the answer says so. Titles come before job codes, and these before the coder.
 */
import type { Alternative, Coder, Post, Role, SocCodes, Suggestion } from '../coding/types';
import { fold } from '../text/tidy';
import { whyAgain } from './again';
import { proposalOf, type DecisionLog } from './log';
import { NO_SOC, SOC_FIELDS } from './soc-fields';
import { namedIn } from './subject';
import type { Decision } from './types';
import { decidedInWords } from './words';

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
  return decisionOnTitle(log, post, suggestion, coder) ?? decisionOnJobCode(log, post);
}

function decisionOnTitle(
  log: DecisionLog,
  post: Post,
  suggestion: Suggestion,
  coder: Coder,
): Decision | undefined {
  if (fold(post.title) === '') return undefined;
  let best: Decision | undefined;
  let most = 0;
  for (const decision of log.standingOn('title', post.title)) {
    const named = namedIn(decision.context);
    if (named.length < most || !fits(decision, post)) continue;
    if (named.length === 0 && isAskedAnew(decision, suggestion, coder)) continue;
    [best, most] = [decision, named.length];
  }
  return best;
}

function decisionOnJobCode(log: DecisionLog, post: Post): Decision | undefined {
  const { jobCode = '' } = post;
  if (fold(jobCode) === '') return undefined;
  return log
    .standingOn('job code', jobCode)
    .filter((decision) => fits(decision, post))
    .at(-1);
}

function fits({ context }: Decision, post: Post): boolean {
  return namedIn(context).every((name) => fold(post[name] ?? '') === fold(context[name] ?? ''));
}

/**
 * True when a title was decided on for any department, but the same coder proposes something else
 * for this post: then the department changes the answer, and nobody has looked at that.
 */
function isAskedAnew(
  { proposed, editions }: Decision,
  suggestion: Suggestion,
  coder: Coder,
): boolean {
  return proposed !== '' && editions === coder.edition && proposed !== proposalOf(suggestion);
}

/** The coder, but following a log as it is at the time; what is entered later is followed too. */
export function followingCoder(coder: Coder, log: DecisionLog): Coder {
  return {
    ...coder,
    suggest(post) {
      const suggestion = coder.suggest(post);
      const decision = decisionFor(log, post, suggestion, coder);
      return decision ? decidedSuggestion(decision, log, suggestion, coder) : suggestion;
    },
  };
}

/**
 * A decision as the answer for a post: sure, or None where no code fits.
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
  if (isNothing(decision)) return { ...NO_CODE, why, alternatives: suggestion.alternatives };
  const role = coder.reference?.role(decision.role);
  const roleLabel = role?.title ?? decision.roleLabel;
  const soc = socOf(decision, suggestion, role);
  const choice: Alternative = { role: decision.role, roleLabel, soc, confidence: 1, entry: '' };
  const others = suggestion.alternatives.filter(
    (other) => other.role !== decision.role || other.soc.soc2020 !== soc.soc2020,
  );
  return {
    role: decision.role,
    roleLabel,
    soc,
    confidence: 1,
    roleConfidence: decision.role === '' ? 0 : 1,
    socConfidence: soc.soc2020 === '' ? 0 : 1,
    band: 'Sure',
    why,
    evidence: [],
    alternatives: [choice, ...others].slice(0, 5),
  };
}

const NO_CODE = {
  role: '',
  roleLabel: '',
  soc: NO_SOC,
  confidence: 0,
  roleConfidence: 0,
  socConfidence: 0,
  band: 'None',
  evidence: [],
} as const;

/** No code fits; or, from elsewhere, a decision that names none. */
function isNothing({ verdict, role, soc }: Decision): boolean {
  return verdict !== 'coded' || (role === '' && SOC_FIELDS.every((field) => soc[field] === ''));
}

/**
 * The codes decided on, filled up from a choice that has the decided role and agrees with them: what
 * the coder found for this very post, then the role's own. Codes are never worked out from others.
 */
function socOf(decision: Decision, suggestion: Suggestion, role: Role | undefined): SocCodes {
  const choices = [suggestion, ...suggestion.alternatives]
    .filter((choice) => decision.role === '' || choice.role === decision.role)
    .map((choice) => choice.soc);
  if (role) choices.push(role.soc);
  const decided = decision.soc;
  const { soc2000, soc2010, soc2020, soc2020ext } =
    choices.find((soc) => SOC_FIELDS.every((field) => agree(decided[field], soc[field]))) ?? NO_SOC;
  return {
    soc2000: decided.soc2000 || soc2000,
    soc2010: decided.soc2010 || soc2010,
    soc2020: decided.soc2020 || soc2020,
    soc2020ext: decided.soc2020ext || soc2020ext,
  };
}

function agree(decided: string, chosen: string): boolean {
  return decided === '' || decided === chosen;
}
