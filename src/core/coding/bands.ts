/**
 * From kinds of evidence to probabilities, and from those to bands.
 *
 * The figures are shares found right on the development data (`npx tsx tools/evaluate.ts` prints
 * them by kind), rounded down; where a kind is too rare there, a cautious guess. The trained
 * model brings its own; what may never be Sure stays here.
 */
import type { Decision } from './resolver';
import type { Part } from './phrases';
import type { Band, MatchKind } from './types';

const SURE = 0.95;
const LIKELY = 0.75;
/** Below this a code is worse than none. */
export const LEAST = 0.12;

export function bandOf(confidence: number): Band {
  if (confidence >= SURE) return 'Sure';
  if (confidence >= LIKELY) return 'Likely';
  return confidence >= LEAST ? 'Unsure' : 'None';
}

/** Ceilings that keep an answer out of a band. */
export const BELOW_SURE = 0.9;
export const BELOW_LIKELY = 0.6;

/** How often a looked-up row is right, by what chose it among the rows of its title. */
function ofDecision(decision: Decision): number {
  switch (decision.by) {
    case 'only':
      return 0.97;
    case 'context':
      return { department: 0.92, employer: 0.92, grade: 0.9, title: 0.85, profile: 0.8 }[
        decision.from
      ];
    case 'default':
      return { 'a council row': 0.72, 'other trades': 0.8, nothing: 0.93 }[decision.against];
    case 'nothing':
      return 0.35;
  }
}

/** Matching a part of the title leaves something unsaid. */
const OF_PART: Readonly<Record<Part, number>> = {
  typed: 1,
  all: 1,
  job: 0.93,
  'job without rank': 0.9,
  'known words': 0.9,
};

/** Probability that the SOC code of a looked-up row is right. */
export function socByLookup(how: MatchKind, part: Part, decision: Decision): number {
  return ofDecision(decision) * OF_PART[part] * (how === 'exact' ? 1 : 0.92);
}

/** What a ranker knows of its first choice. */
interface Standing {
  readonly share: number;
  readonly coverage: number;
  readonly sameHead: boolean;
}

/** Probability that the SOC code that the ranker puts first is right. */
export function socByRanking({ share, coverage, sameHead }: Standing): number {
  // Fitted by logistic regression on 990 titles of the development data that no row has.
  return curve(-2.35 + 2.95 * share + (sameHead ? 0.8 : 0)) * known(coverage);
}

/** A title of which little is known is not coded on the little. */
function known(coverage: number): number {
  return Math.min(1, coverage / 0.4);
}

/** A role's own SOC code is right for two in three of its titles. */
export const SOC_OF_ROLE = 0.65;

/** Probability that a role is right whose title this is. */
export function roleByTitle(how: MatchKind, part: Part, decision: Decision): number {
  const certain =
    decision.by === 'context' && decision.from !== 'profile' ? 0.96 : ofDecision(decision);
  return certain * OF_PART[part] * (how === 'exact' ? 1 : 0.92);
}

/** Probability that the role of the matched index row is right, given that the row is. */
export function roleByEntry(hasAlternative: boolean): number {
  return hasAlternative ? 0.75 : 0.98;
}

/** Probability that the role that the ranker puts first is right. */
export function roleByRanking({ share, coverage, sameHead }: Standing): number {
  // No labelled roles yet: the curve for SOC codes, which are found in the same way.
  return curve(-2.35 + 2.95 * share + (sameHead ? 0.8 : 0)) * known(coverage);
}

function curve(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Titles that say little without a department, as sorted compare forms. */
const VAGUE: ReadonlySet<string> = new Set(
  (
    'manager,officer,assistant,coordinator,adviser,worker,support,supervisor,consultant,practitioner,administrator,' +
    'technician,engineer,teacher,operative,operator,clerk,specialist,analyst,lead,leader,director,head,inspector,' +
    'trainer,instructor,driver,attendant,associate,executive,agent,representative,partner,member,helper,team,staff,' +
    'trainee,apprentice,professional,expert,facilitator,tutor,lecturer,nurse,therapist,designer,developer,planner,' +
    'surveyor,architect,caseworker,navigator,controller,auditor,warden,ranger,advocate,assessor,commissioner,volunteer'
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
