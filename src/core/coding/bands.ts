/**
 * From kinds of evidence to probabilities, and from those to bands.
 *
 * The figures follow the shares found right on the development data, set by hand where there were few:
 * looked-up titles by how they were found, titles that the model coded by a curve. `npm run evaluate` prints how well they keep (`said
 * / right`, ECE, and what the bands hold).
 */
import type { Decision } from './resolver';
import type { Part } from './phrases';
import type { Band, MatchKind } from './types';

export const SURE = 0.95;
const LIKELY = 0.75;
/** Below this a code is worse than none. */
export const LEAST = 0.12;

export function bandOf(confidence: number): Band {
  if (confidence >= SURE) return 'Sure';
  if (confidence >= LIKELY) return 'Likely';
  return confidence >= LEAST ? 'Unsure' : 'None';
}

/** How far an answer is trusted above its weaker half. */
const ABOVE_WEAKER = 0.1;

/**
 * One figure for a role and a SOC code that mostly are right or wrong together: the mean of the two,
 * but never far above the weaker. 0 stands for what is not given, and does not count.
 */
export function together(soc: number, role: number): number {
  if (soc === 0 || role === 0) return soc + role;
  return Math.min((soc + role) / 2, Math.min(soc, role) + ABOVE_WEAKER);
}

/** Ceilings that keep an answer out of a band. */
export const BELOW_SURE = 0.9;
export const BELOW_LIKELY = 0.6;

/** How often a looked-up row is right, by what chose it among the rows of its title. */
function ofDecision(decision: Decision): number {
  switch (decision.by) {
    case 'only':
      return 0.965;
    case 'elsewhere':
      return 0.5;
    case 'context':
      return { department: 0.92, employer: 0.92, grade: 0.9, title: 0.85, profile: 0.65 }[
        decision.from
      ];
    case 'default':
      return { 'a council row': 0.72, 'other trades': 0.86, nothing: 0.93 }[decision.against];
    case 'nothing':
      return 0.35;
  }
}

/** A part of the title leaves something unsaid: then the model, which sees all of it, is heard too. */
const OF_PART: Readonly<Record<Part, number>> = {
  typed: 1,
  all: 1,
  job: 0.8,
  'job without rank': 0.7,
  'known words': 0.25,
};
const OTHER_ORDER = 0.92;

/** Probability that the SOC code of a looked-up row is right. */
export function socByLookup(how: MatchKind, part: Part, decision: Decision): number {
  return ofDecision(decision) * OF_PART[part] * (how === 'exact' ? 1 : OTHER_ORDER);
}

/** What is known of the model's first choice. */
interface Standing {
  readonly share: number;
  readonly coverage: number;
  readonly sameHead: boolean;
}

/**
 * Probability that the SOC code that the model puts first is right: by its own probability, and by
 * how near its nearest row is. Begun from a logistic regression on 1,147 titles of the development
 * data that no row has (noisy forms of the same titles among them); the constant was then lowered by
 * hand. So what `npm run evaluate` says of calibration on those lists is said of what it was fitted to.
 */
export function socByModel({ share, coverage, sameHead }: Standing): number {
  return curve(-0.95 + 0.69 * logit(share) + 0.97 * coverage + (sameHead ? 0.46 : 0));
}

/** A role's own SOC code is right for two in three of its titles. */
export const SOC_OF_ROLE = 0.65;

/** How often a role is right whose title this is, by what chose it among the roles of the title. */
function ofRoleDecision(decision: Decision): number {
  switch (decision.by) {
    case 'only':
      return 0.98;
    case 'elsewhere':
      return 0.8;
    case 'context':
      return { department: 0.97, employer: 0.96, grade: 0.95, title: 0.96, profile: 0.9 }[
        decision.from
      ];
    case 'default':
      return { 'a council row': 0.9, 'other trades': 0.9, nothing: 0.95 }[decision.against];
    case 'nothing':
      return 0.6;
  }
}

/** What is left out of a title seldom makes another role of it. */
const ROLE_OF_PART: Readonly<Record<Part, number>> = {
  typed: 1,
  all: 1,
  job: 0.96,
  'job without rank': 0.96,
  'known words': 0.9,
};
const ROLE_OTHER_ORDER = 0.97;

/** Probability that a role is right whose title this is. */
export function roleByTitle(how: MatchKind, part: Part, decision: Decision): number {
  return ofRoleDecision(decision) * ROLE_OF_PART[part] * (how === 'exact' ? 1 : ROLE_OTHER_ORDER);
}

/** Probability that the role of the matched index row is right, given that the row is. */
export function roleByEntry(hasAlternative: boolean): number {
  return hasAlternative ? 0.75 : 0.97;
}

/**
 * Probability that the role that the model puts first is right. Begun from a logistic regression on
 * the 98 posts of the development data that no title of a role decides, then raised by hand.
 */
export function roleByModel({ share }: Pick<Standing, 'share'>): number {
  return Math.min(BELOW_SURE, curve(0.6 + 1.1 * logit(share)));
}

function curve(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function logit(share: number): number {
  const inside = Math.min(1 - 1e-4, Math.max(1e-4, share));
  return Math.log(inside / (1 - inside));
}

/** Titles that say little without a department, as sorted compare forms. */
const VAGUE: ReadonlySet<string> = new Set(
  (
    'manager,officer,assistant,coordinator,adviser,worker,support,supervisor,consultant,practitioner,administrator,' +
    'technician,engineer,teacher,operative,operator,clerk,specialist,analyst,lead,leader,director,head,inspector,' +
    'trainer,instructor,driver,attendant,associate,executive,agent,representative,partner,member,helper,team,staff,' +
    'trainee,apprentice,professional,expert,facilitator,tutor,lecturer,nurse,therapist,designer,developer,planner,' +
    'surveyor,architect,caseworker,deputy,principal,secretary,foreperson,researcher,student,producer,scheduler,strategist,' +
    'presenter,governor,general,navigator,controller,auditor,warden,ranger,advocate,assessor,commissioner,volunteer'
  ).split(','),
);

/** Titles of several words that cannot be decided without a department, as sorted compare forms. */
const UNDECIDABLE: ReadonlySet<string> = new Set(
  (
    'social worker, manager team, leader team, support worker, consultant practice, ' +
    'residential support worker, manager service, practitioner senior, assistant team, ' +
    'manager operations, operation manager, area manager, group manager, manager project, ' +
    'care worker'
  ).split(', '),
);

/** True for one general word, such as `Officer`. The key is from `wordKey`. */
export function isVague(key: string): boolean {
  return VAGUE.has(key);
}

/** True for titles that several services use for different work. The key is from `wordKey`. */
export function isUndecidable(key: string): boolean {
  return UNDECIDABLE.has(key);
}
