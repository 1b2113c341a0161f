/** Reads abbreviations out in full; where and what the post is decides between several meanings. */
import { wordTexts, type Word } from '../../text/words';
import { settingsIn, withSurroundings, type Setting } from '../settings';
import type { Abbreviation } from '../types';
import { CLIPPINGS } from './clippings';

/** What an abbreviation was read as. */
export interface Reading {
  /** The words that stand for it; none when it says nothing of the job (`FTC`, `NJC`). */
  readonly words: readonly string[];
  /** Why it was left out, in words; empty when it was read. */
  readonly leftOut: string;
  /** The meanings that nothing decided between; empty when there was one, or something decided. */
  readonly undecided: readonly string[];
  /** What would decide, in words, and what did, when the setting of the post decided. */
  readonly decides: string;
  readonly decidedBy: Setting | undefined;
  /** The role that the abbreviation points to by itself, or empty. */
  readonly role: string;
}

export interface Abbreviations {
  /**
   * Reads the abbreviation that starts at `at`. `shouting` tells that the whole title is in
   * capitals, so that capitals say nothing. Undefined when there is none.
   */
  read(
    title: readonly Word[],
    at: number,
    shouting: boolean,
    settings: ReadonlySet<Setting>,
  ): { readonly reading: Reading; readonly length: number } | undefined;
}

/** Words of English as well: abbreviations only when they alone stand in capitals. */
const ORDINARY: ReadonlySet<string> = new Set(
  (
    'am no he so to do as at co me it inc mat res rec off sec send salt cab gov est temp eye ' +
    'tac dom pop step part prep rel'
  ).split(' '),
);

/** Capitals or not, these are read even when a title shouts. */
const SHOUTED: ReadonlySet<string> = new Set(['it', 'send', 'salt', 'sec', 'off', 'temp']);

const NOWHERE: ReadonlySet<Setting> = new Set();

interface Option {
  readonly words: readonly string[];
  readonly text: string;
  readonly context: ReadonlySet<Setting>;
  readonly role: string;
}

interface Entry {
  readonly options: readonly Option[];
  readonly leftOut: string;
  readonly ambiguous: boolean;
  readonly decides: string;
  /** Written in capitals: an acronym, not a word cut short. */
  readonly acronym: boolean;
}

export function createAbbreviations(list: readonly Abbreviation[]): Abbreviations {
  const entries = compile(list);
  const clippings = new Map([...CLIPPINGS].map(([cut, word]) => [cut, clipping(word)]));

  return {
    read(title, at, shouting, settings) {
      const word = title[at];
      if (word === undefined) return undefined;
      const next = title[at + 1];
      // `PA to Director of Adult Services`: whose assistant it is, not where.
      const around = next?.text === 'to' ? NOWHERE : settings;
      const pair = next === undefined ? undefined : entries.get(`${word.text} ${next.text}`);
      if (pair !== undefined) return { reading: choose(pair, around), length: 2 };
      const entry = entries.get(word.text);
      if (entry !== undefined && isMeant(word, entry, shouting, title.length)) {
        return { reading: choose(entry, around), length: 1 };
      }
      const cut = clippings.get(word.text);
      return cut === undefined ? undefined : { reading: cut, length: 1 };
    },
  };
}

function isMeant(word: Word, entry: Entry, shouting: boolean, length: number): boolean {
  if (!ORDINARY.has(word.text)) return entry.acronym || !CLIPPINGS.has(word.text);
  if (length === 1) return true;
  if (shouting) return SHOUTED.has(word.text);
  return entry.acronym ? word.capitals : !CLIPPINGS.has(word.text);
}

function clipping(word: string): Reading {
  return { words: [word], leftOut: '', undecided: [], decides: '', decidedBy: undefined, role: '' };
}

/** Rows with the same letters are one entry; the local-government list goes before the ONS one. */
function compile(list: readonly Abbreviation[]): Map<string, Entry> {
  const grouped = new Map<string, Abbreviation[]>();
  for (const row of list) {
    const key = wordTexts(row.abbreviation).join(' ');
    const rows = grouped.get(key);
    // The words cut short are surer than what a ministry calls by the same letters.
    if (rows === undefined && row.source === 'ons' && CLIPPINGS.has(key)) continue;
    if (rows === undefined) grouped.set(key, [row]);
    else if (rows[0]?.source === row.source) rows.push(row);
  }
  const entries = new Map<string, Entry>();
  for (const [key, rows] of grouped) {
    const options = rows.flatMap(optionsOf);
    const first = rows[0];
    if (first === undefined || key === '') continue;
    const leftOut = leftOutAs(first);
    if (options.length === 0 && leftOut === '') continue;
    entries.set(key, {
      options,
      leftOut,
      ambiguous: options.length > 1 && rows.some((row) => row.ambiguous),
      decides: rows.map((row) => row.context).find((context) => context !== '') ?? '',
      acronym: first.abbreviation === first.abbreviation.toUpperCase(),
    });
  }
  return entries;
}

/** Kinds that say nothing of the job, and what people are told they are. */
function leftOutAs(row: Abbreviation): string {
  const [kind = ''] = row.kinds;
  if (row.kinds.length !== 1) return '';
  switch (kind) {
    case 'noise':
      return 'contract or hours';
    case 'grade':
      return 'grade';
    case 'qualification':
      return 'qualification';
    case 'place':
      return row.expansions.some((expansion) => expansion.startsWith('names of')) ? 'place' : '';
    case 'level':
      return row.expansions.some((expansion) => expansion.split(' ').length > 1) ? 'stage' : '';
    default:
      return '';
  }
}

/** The contexts stand in the order of the expansions, parted by semicolons, or commas and `or`. */
function optionsOf(row: Abbreviation): Option[] {
  const contexts = contextsOf(row.context, row.expansions.length);
  return row.expansions.flatMap((expansion, at) => {
    const text = plain(expansion);
    if (text === '') return [];
    const context = withSurroundings(settingsIn(contexts[at] ?? ''));
    return [{ text, words: wordTexts(text), context, role: row.role }];
  });
}

function contextsOf(context: string, count: number): readonly string[] {
  if (count === 1) return [context];
  const bySemicolon = context.split(';').filter((part) => part.trim() !== '');
  if (bySemicolon.length === count) return bySemicolon;
  const byComma = context.split(/,| or /).filter((part) => part.trim() !== '');
  return byComma.length === count ? byComma : [];
}

/** `adviser or assistant` → `adviser`; remarks in brackets and lists of forms are left out. */
function plain(expansion: string): string {
  if (expansion.startsWith('see ') || expansion.startsWith('names of')) return '';
  const text = expansion.replace(/\([^()]*\)/g, ' ').split(' or ')[0] ?? '';
  const commas = text.split(', ');
  // `accounts, accountant` lists forms of one word; `information, advice and guidance` does not.
  const listsForms = commas.length > 1 && commas.every((part) => !part.trim().includes(' '));
  return (listsForms ? (commas[0] ?? '') : text).trim();
}

function choose(entry: Entry, settings: ReadonlySet<Setting>): Reading {
  const base = { leftOut: entry.leftOut, decides: entry.decides };
  if (entry.leftOut !== '')
    return { ...base, words: [], undecided: [], decidedBy: undefined, role: '' };
  let best: Option | undefined;
  let by: Setting | undefined;
  for (const option of entry.options) {
    const fits = [...option.context].find((setting) => settings.has(setting));
    if (best === undefined || (fits !== undefined && by === undefined)) {
      best = option;
      by = fits;
    }
  }
  return {
    ...base,
    words: best?.words ?? [],
    undecided:
      entry.ambiguous && by === undefined ? entry.options.map((option) => option.text) : [],
    decidedBy: entry.ambiguous ? by : undefined,
    role: entry.ambiguous && by === undefined ? '' : (best?.role ?? ''),
  };
}
