/**
 * Every sentence that the coder says, in one place, to be read as prose. Plain text, British
 * English, short enough for a cell; none begins with a character that Excel takes for a formula.
 */
import { fold } from '../text/tidy';
import { wordTexts } from '../text/words';
import type { Unusable } from './no-fit';
import type { Evidence, MatchKind } from './types';

/** A `why` longer than this loses its last sentences, whole ones. */
const LONGEST = 240;

/** Why a title was not coded. A blank title needs no words. */
export const UNUSABLE_WORDS: Readonly<Record<Unusable, string>> = {
  blank: '',
  'no title': 'this is not a job title',
  error: 'the cell holds a formula error, not a job title',
  total: 'this looks like a total, not a post',
  person: 'this looks like a name, not a job title',
  negated: 'the title says what the job is not; please choose a code yourself',
  former: 'the title speaks of a former job; please choose a code yourself',
  'not in use': 'the title says that the post is not in use; please check it',
  'only noise': 'nothing in it names a job',
};

export const NOTHING_NEAR = 'no index entry or role title is like it';
export const NOT_IN_ROLES = 'the role set has none for this job';
export const NO_NEAR_ROLE = 'no title of a role is near enough';

/** What would decide, when rows of the index differ only by where the job is. */
export const COLUMN_DECIDES = 'a department or employer would decide';

/** Said when a title names two jobs. */
export function twoJobs(first: string): string {
  return `The title names more than one job; "${first}" was taken.`;
}

/** What to do when the runner-up is nearly as likely, and nothing is known to decide. */
export const CHECK_WHICH = 'please check which';

export const ROLE_SOC_WORDS = "The SOC codes are the role's usual ones.";
export const VACANT_WORDS = 'The post may be vacant.';
export const CAPPED_WORDS = 'Only the first 200 characters were read.';
export const VAGUE_WORDS = 'The title says little on its own; a department would help.';

const HOW: Readonly<Record<MatchKind, (what: string, title: string) => string>> = {
  exact: (what, title) => `${capital(what)} "${title}".`,
  'same words': (what, title) => `Same words as ${what} "${title}".`,
  nearest: (what, title) => `Nearest ${what} is "${title}".`,
};

/** The evidence of a suggestion in one to three short sentences; empty for none. */
export function evidenceInWords(evidence: readonly Evidence[]): string {
  for (const pair of evidence) {
    if (pair.kind !== 'decides') continue;
    const before = sentencesOf(withoutAnswered(evidence, pair)).join(' ');
    const [answer = '', ...more] = sentencesIn(pair.text);
    for (const question of questions(pair)) {
      const said = [before, question, answer].filter((part) => part !== '').join(' ');
      if (said.length <= LONGEST) return fitted([said, ...more]);
    }
  }
  return fitted(sentencesOf(evidence));
}

type Pair = Extract<Evidence, { kind: 'decides' }>;

/** `P-069 or P-070 "Homelessness officer"?`, and the same with the codes only, for want of room. */
function questions({ role, other, otherTitle, otherFirst }: Pair): string[] {
  return [`${other} "${otherTitle}"`, other].map((named) =>
    otherFirst ? `${named} or ${role}?` : `${role} or ${named}?`,
  );
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=\.) /);
}

/** Leaves out what the pair says better: that a column, or the officer, would decide. */
function withoutAnswered(evidence: readonly Evidence[], { otherTitle }: Pair): Evidence[] {
  return evidence.flatMap((each): Evidence[] => {
    const isAnswered =
      each.kind === 'ambiguous' &&
      (each.decides === COLUMN_DECIDES || each.decides === CHECK_WHICH) &&
      each.choices.includes(otherTitle);
    if (!isAnswered) return [each];
    return each.choices.length === 1 ? [] : [{ ...each, decides: '' }];
  });
}

/** In the order in which they matter: the last are lost when there are too many. */
function sentencesOf(evidence: readonly Evidence[]): string[] {
  const isCoded = evidence.some((e) => e.kind === 'index-entry' || e.kind === 'role-title');
  return [
    ...found(evidence),
    ...evidence.flatMap((e) => reason(e, isCoded)),
    ...evidence.flatMap((e) => (e.kind === 'caution' ? [e.text] : [])),
    ...list(evidence, 'ignored'),
    ...list(evidence, 'read-as'),
  ];
}

function fitted(sentences: readonly string[]): string {
  let said = '';
  for (const sentence of sentences) {
    if (said !== '' && said.length + sentence.length + 1 > LONGEST) break;
    said = said === '' ? sentence : `${said} ${sentence}`;
  }
  return said;
}

/** What was matched: the index entry and the role title in one sentence when they are the same. */
function found(evidence: readonly Evidence[]): string[] {
  const entry = evidence.find((e) => e.kind === 'index-entry');
  const title = evidence.find((e) => e.kind === 'role-title');
  if (entry === undefined && title === undefined) return [];
  if (entry === undefined)
    return title === undefined ? [] : [HOW[title.how](`title of role ${title.role}`, title.title)];
  if (title === undefined) return [HOW[entry.how]('index entry', entry.entry)];
  if (title.how === entry.how && sameWords(title.title, entry.entry)) {
    return [HOW[entry.how](`index entry and title of role ${title.role}`, entry.entry)];
  }
  return [
    HOW[entry.how]('index entry', entry.entry),
    HOW[title.how](`title of role ${title.role}`, title.title),
  ];
}

function sameWords(a: string, b: string): boolean {
  return wordTexts(fold(a)).join(' ') === wordTexts(fold(b)).join(' ');
}

function reason(evidence: Evidence, isCoded: boolean): string[] {
  switch (evidence.kind) {
    case 'context':
      return [`Chosen for "${evidence.decided}" by the ${FROM[evidence.from]}.`];
    case 'default':
      return [`The usual meaning of "${evidence.entry}"; ${COLUMN_DECIDES}.`];
    case 'ambiguous':
      return [
        `Could also be ${choices(evidence.choices)}${evidence.decides && `; ${evidence.decides}`}.`,
      ];
    case 'disagree':
      return [`Role ${evidence.role} and SOC ${evidence.soc} seldom go together: please check.`];
    case 'no-fit':
      return [`${isCoded ? 'No role fits' : 'Not coded'}: ${evidence.reason}.`];
    case 'index-entry':
    case 'role-title':
    case 'ignored':
    case 'read-as':
    case 'caution':
    case 'decides':
      return [];
  }
}

const FROM = {
  department: 'department',
  employer: 'employer',
  grade: 'grade',
  title: 'title',
  profile: 'kind of authority',
} as const;

function list(evidence: readonly Evidence[], kind: 'ignored' | 'read-as'): string[] {
  const items = evidence.flatMap((e) => {
    if (e.kind !== kind) return [];
    if (e.kind === 'read-as') return [`"${e.text}" as "${e.as}"`];
    return [e.text === '' ? 'a name or place' : e.text];
  });
  if (items.length === 0) return [];
  return [
    `${kind === 'ignored' ? 'Ignored' : 'Read'} ${join([...new Set(items)].slice(0, 4), 'and')}.`,
  ];
}

function choices(items: readonly string[]): string {
  return join(
    items.slice(0, 3).map((item) => `"${item}"`),
    'or',
  );
}

function join(items: readonly string[], last: string): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
