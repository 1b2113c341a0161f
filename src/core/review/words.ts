/** The sentences that decisions bring with them, wherever they are read. */
import { tidy } from '../text/tidy';
import type { ContextName, Decision, How } from './types';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2026-11-26 09:30` as `26 Nov 2026`; empty for what is no such text. */
export function dayInWords(when: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})(?:\s|$)/u.exec(when) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? '' : `${String(Number(day))} ${name} ${year}`;
}

/** How a decision came about, as part of a sentence; `howInWords` begins one. The only such table. */
export const hows: Readonly<Record<How, string>> = {
  chosen: 'chosen',
  'first accepted': 'the first suggestion was accepted',
  'accepted in a group': 'accepted in a group',
  searched: 'found by search',
  'no code fits': 'no code fits',
  imported: 'taken over from a list',
  undone: 'brought back by an undo',
};

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Why a post has what was decided: `Decided 26 Nov 2026: accepted in a group.`
 *
 * @param origin the record by which it was first decided
 * @param context what the decision names of the post
 */
export function decidedInWords(
  decision: Decision,
  origin: Decision,
  context: readonly ContextName[],
): string {
  const what = [
    ...(decision.of === 'job code' ? [`job code ${decision.text.trim()}`] : []),
    ...context.map((name) => `this ${name}`),
  ];
  const day = dayInWords(origin.when);
  const whatFor = what.length > 0 ? ` for ${lists.format(what)}` : '';
  const on = day === '' ? '' : `${what.length > 0 ? ',' : ''} ${day}`;
  const how = hows[origin.how];
  const none = hows['no code fits'];
  const out = decision.verdict === 'coded' || how === none ? how : `${none}; ${how}`;
  return withNote(`Decided${whatFor}${on}: ${out}.`, decision.note);
}

function withNote(sentence: string, written: string): string {
  const note = written.trim();
  if (note === '') return sentence;
  return `${sentence} Note: ${endedSentence(note)}`;
}

/** Why something has to be decided again. */
export const againWords = {
  roleGone: (role: string) => `Role ${role} is no longer in the set.`,
  roleRenamed: (role: string, before: string, now: string) =>
    `Role ${role} was “${before}” when this was decided; it is “${now}” now.`,
  socGone: (code: string) => `SOC 2020 code ${code} is no longer in the coding index.`,
};

const SUGGESTED_SOC = 'The SOC codes are suggested';

/** Goes with `decidedInWords` where the SOC codes were not decided on; `why` is what speaks for them. */
export function suggestedSocWords(why: string): string {
  return `${SUGGESTED_SOC}: ${why === '' ? 'the role’s usual ones.' : endedSentence(why)}`;
}

function endedSentence(text: string): string {
  return `${text}${/[.!?…]$/u.test(text) ? '' : '.'}`;
}

/** What a column Why says of a decision, told by the words above. */
export interface SaidWhy {
  readonly isDecided: boolean;
  readonly isNone: boolean;
  readonly isOnJobCode: boolean;
  readonly isSocSuggested: boolean;
}

/** Reads what `decidedInWords` and `suggestedSocWords` have written into a column Why. */
export function readWhy(why: string): SaidWhy {
  const isDecided = /^Decided[ :]/u.test(why);
  return {
    isDecided,
    isNone: isDecided && /: no code fits[.;]/u.test(why),
    isOnJobCode: /^Decided for job code /u.test(why),
    isSocSuggested: isDecided && why.includes(SUGGESTED_SOC),
  };
}

/** Why a row of a list of decisions was refused. Each is a sentence that the row is subject of. */
export const rowWords = {
  notATitle: 'Its title is none that could be coded; take the row out.',
  name: 'Its title looks like a person’s name; names are not remembered.',
  unknownRole: 'Its role code is neither a code of the set nor a role’s title; look it up.',
  badSoc: (column: string) =>
    `It has no proper ${column} code; SOC codes have 4 digits, 6-digit ones the form 1234/56.`,
  unknownSoc: 'Its SOC 2020 code is not in the coding index; correct it, or leave it blank.',
  parentSoc:
    'Its SOC 2020 6-digit code is of another SOC 2020 code; correct one, or leave it blank.',
  noneAndCode: 'Its Decision says that no code fits, and it has a code; take one of them out.',
  decidedOtherwise: (row: number) =>
    `It decides otherwise than row ${String(row)} on the same title or job code; take one of them out.`,
};

/** What was read of a list of decisions otherwise than may have been meant, a sentence each. */
export const listWords = {
  suggestions: (rows: number) =>
    rows === 1
      ? '1 row holds Rolecheck’s own suggestion and was left aside: clear its Band cell to make it a decision.'
      : `${inEnglish(rows)} rows hold Rolecheck’s own suggestions and were left aside: clear their Band cell to make them decisions.`,
  undecided: (rows: number) =>
    `${rows === 1 ? '1 row has no code and was left aside as not decided' : `${inEnglish(rows)} rows have no code and were left aside as not decided`}; write “No code fits” in a column Decision where that is meant.`,
  again: (rows: number) =>
    rows === 1
      ? '1 row is to be decided again and was left aside.'
      : `${inEnglish(rows)} rows are to be decided again and were left aside.`,
  noTitle: (rows: readonly number[]) => {
    const [first = 0] = rows;
    if (rows.length === 1) return `Row ${String(first)} has no title and was left aside.`;
    return `${inEnglish(rows.length)} rows have no title and were left aside, the first of them row ${String(first)}.`;
  },
  otherContext: (header: string, name: ContextName) =>
    `The column “${tidy(header, 80)}” was not read; call it ${capital(name)} if what is decided holds only there.`,
  secondContext: (header: string, name: ContextName, read: string) =>
    `The column “${tidy(header, 80)}” was not read: “${tidy(read, 80)}” is the ${name}.`,
};

function inEnglish(count: number): string {
  return count.toLocaleString('en-GB');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const choices = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What is missing in a list of decisions. */
export const tableWords = {
  needsTitle: (
    titles: readonly string[],
    jobCodes: readonly string[],
    headers: readonly string[],
  ) =>
    `The list needs a column of job titles, called ${named(titles)}, or one of your job codes, called ${named(jobCodes)}; ${hasWords(headers)}`,
  needsRole: (roles: readonly string[], headers: readonly string[]) =>
    `The list needs a column of role codes, called ${choices.format(roles)}; ${hasWords(headers)}`,
};

function named(names: readonly string[]): string {
  return choices.format([...names.slice(0, MOST_NAMES).map(capital), 'the like']);
}

function hasWords(headers: readonly string[]): string {
  const there = headers.map((header) => tidy(header, 80)).filter((header) => header !== '');
  return `it has ${there.length === 0 ? 'no headers' : lists.format(there.slice(0, MOST_HEADERS))}.`;
}

const MOST_NAMES = 8;
const MOST_HEADERS = 12;

/** What stands in the columns Decision and How of lists and audits. */
export const verdictWords: Readonly<Record<Decision['verdict'], string>> = {
  coded: 'Coded',
  'no code fits': 'No code fits',
  undecided: 'Undecided',
};

/** What a column Decision may say where no code fits, folded. */
export const NONE_WORDS: ReadonlySet<string> = new Set([
  'no code fits',
  'none fits',
  'no code',
  'none',
]);

/** What an officer may write into the Band of a row to make it a decision, folded. */
export const DECIDED_BAND = 'decided';

/** The audit's columns, in their order. */
export const auditHeaders: readonly string[] = [
  'Title',
  'Job code',
  'Department',
  'Employer',
  'Grade',
  'Posts',
  'Role code',
  'Role',
  'SOC 2000',
  'SOC 2010',
  'SOC 2020',
  'SOC 2020 6-digit',
  'Decision',
  'How',
  'When',
  'Note',
];

/** What stands in the audit where a decision is not followed until it is made again. */
export const AGAIN = 'To be decided again';

export function howInWords(how: How): string {
  const words = hows[how];
  return words.charAt(0).toUpperCase() + words.slice(1);
}
