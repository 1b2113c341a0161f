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

const hows: Readonly<Record<How, string>> = {
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
  return `${sentence} Note: ${note}${/[.!?…]$/u.test(note) ? '' : '.'}`;
}

/** Why something has to be decided again. */
export const againWords = {
  roleGone: (role: string) => `Role ${role} is no longer in the set.`,
  roleRenamed: (role: string, before: string, now: string) =>
    `Role ${role} was “${before}” when this was decided; it is “${now}” now.`,
  socGone: (code: string) => `SOC 2020 code ${code} is no longer in the coding index.`,
};

/** Why a row of a list of decisions was refused. Each is a sentence that the row is subject of. */
export const rowWords = {
  noTitle: 'It has no title; give it one or take the row out.',
  notATitle: 'Its title is none that could be coded; take the row out.',
  name: 'Its title looks like a person’s name; names are not remembered.',
  unknownRole: 'Its role code isn’t in the set.',
  badSoc: (column: string) =>
    `It has no proper ${column} code; SOC codes have 4 digits, 6-digit ones the form 1234/56.`,
  decidedOtherwise: (row: number) =>
    `It decides otherwise than row ${String(row)} on the same title or job code.`,
};

/** What is missing in a list of decisions. */
export const tableWords = {
  needs: (column: string, headers: readonly string[]) => {
    const there = headers.map((header) => tidy(header, 80)).filter((header) => header !== '');
    const has = there.length === 0 ? 'no headers' : lists.format(there.slice(0, MOST_HEADERS));
    return { missing: `The list needs a column ${column}; it has ${has}.` };
  },
};

const MOST_HEADERS = 12;

/** What stands in the columns Decision and How of lists and audits. */
export const verdictWords: Readonly<Record<Decision['verdict'], string>> = {
  coded: 'Coded',
  'no code fits': 'No code fits',
  undecided: 'Undecided',
};

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
