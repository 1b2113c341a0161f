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
  /** True for letters that stand for words, not a word cut short. */
  readonly acronym: boolean;
}

/** Where a post is: which settings it is in. */
export interface Where {
  has(setting: Setting): boolean;
}

/** The reading of an abbreviation, and how many words of the title it took. */
export interface Found {
  readonly reading: Reading;
  readonly length: number;
}

export interface Abbreviations {
  /**
   * Reads the abbreviation that starts at `at`. `shouting` tells that the whole title is in
   * capitals, so that capitals say nothing. Undefined when there is none.
   */
  read(title: readonly Word[], at: number, shouting: boolean, where: Where): Found | undefined;
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

const NOWHERE: Where = new Set<Setting>();

interface Option {
  readonly words: readonly string[];
  readonly text: string;
  readonly context: readonly Setting[];
  readonly role: string;
}

interface Entry {
  readonly options: readonly Option[];
  readonly ambiguous: boolean;
  readonly decides: string;
  /** What it is read as where nothing decides. */
  readonly otherwise: Reading;
  /** Written in capitals: an acronym, not a word cut short. */
  readonly acronym: boolean;
}

/** All that begins with one word: most words begin nothing, and one look says so. */
interface Beginning {
  alone?: Entry;
  /** By the second word. */
  pairs?: Map<string, Entry>;
  clipping?: Reading;
}

export function createAbbreviations(list: readonly Abbreviation[]): Abbreviations {
  const beginnings = compile(list);

  return {
    read(title, at, shouting, where) {
      const word = title[at];
      const begun = word === undefined ? undefined : beginnings.get(word.text);
      if (word === undefined || begun === undefined) return undefined;
      const next = title[at + 1];
      // `PA to Director of Adult Services`: whose assistant it is, not where.
      const around = next?.text === 'to' ? NOWHERE : where;
      const pair = next === undefined ? undefined : begun.pairs?.get(next.text);
      if (pair !== undefined) return { reading: choose(pair, around), length: 2 };
      const { alone, clipping } = begun;
      if (alone !== undefined && isMeant(word, alone, shouting, title.length)) {
        return { reading: choose(alone, around), length: 1 };
      }
      return clipping === undefined ? undefined : { reading: clipping, length: 1 };
    },
  };
}

function isMeant(word: Word, entry: Entry, shouting: boolean, length: number): boolean {
  if (!ORDINARY.has(word.text)) return entry.acronym || !CLIPPINGS.has(word.text);
  if (length === 1) return true;
  if (shouting) return SHOUTED.has(word.text);
  return entry.acronym ? word.capitals : !CLIPPINGS.has(word.text);
}

function clippingOf(word: string): Reading {
  const nothing = { leftOut: '', undecided: [], decides: '', decidedBy: undefined, role: '' };
  return { ...nothing, words: [word], acronym: false };
}

/** Everything by its first word. No abbreviation of more than two words is ever read. */
function compile(list: readonly Abbreviation[]): Map<string, Beginning> {
  const beginnings = new Map<string, Beginning>();
  const beginning = (word: string): Beginning => {
    const known = beginnings.get(word) ?? {};
    beginnings.set(word, known);
    return known;
  };
  for (const [key, rows] of grouped(list)) {
    const [first = '', second, ...others] = key.split(' ');
    const entry = entryOf(rows);
    if (first === '' || entry === undefined || others.length > 0) continue;
    const begun = beginning(first);
    if (second === undefined) begun.alone = entry;
    else (begun.pairs ??= new Map()).set(second, entry);
  }
  for (const [cut, word] of CLIPPINGS) beginning(cut).clipping = clippingOf(word);
  return beginnings;
}

/** Rows with the same letters are one entry; the local-government list goes before the ONS one. */
function grouped(list: readonly Abbreviation[]): Map<string, Abbreviation[]> {
  const groups = new Map<string, Abbreviation[]>();
  for (const row of list) {
    const key = wordTexts(row.abbreviation).join(' ');
    const rows = groups.get(key);
    // The words cut short are surer than what a ministry calls by the same letters.
    if (rows === undefined && row.source === 'ons' && CLIPPINGS.has(key)) continue;
    if (rows === undefined) groups.set(key, [row]);
    else if (rows[0]?.source === row.source) rows.push(row);
  }
  return groups;
}

/** Undefined for rows that say neither what it means nor why it is left out. */
function entryOf(rows: readonly Abbreviation[]): Entry | undefined {
  const options = rows.flatMap(optionsOf);
  const first = rows[0];
  const leftOut = first === undefined ? '' : leftOutAs(first);
  if (first === undefined || (options.length === 0 && leftOut === '')) return undefined;
  const entry = {
    options: leftOut === '' ? options : [],
    ambiguous: leftOut === '' && options.length > 1 && rows.some((row) => row.ambiguous),
    decides: rows.map((row) => row.context).find((context) => context !== '') ?? '',
    acronym: first.abbreviation === first.abbreviation.toUpperCase(),
  };
  return { ...entry, otherwise: undecided(entry, leftOut) };
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
    const context = [...withSurroundings(settingsIn(contexts[at] ?? ''))];
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

/** The first meaning that the place of the post speaks for, or else the usual one. */
function choose(entry: Entry, where: Where): Reading {
  for (const option of entry.options) {
    const fits = option.context.find((setting) => where.has(setting));
    if (fits !== undefined) return decided(entry, option, fits);
  }
  return entry.otherwise;
}

function decided(entry: Entry, { words, role }: Option, by: Setting): Reading {
  const { ambiguous, decides, acronym } = entry;
  const decidedBy = ambiguous ? by : undefined;
  return { leftOut: '', decides, words, undecided: [], decidedBy, role, acronym };
}

function undecided(
  { ambiguous, decides, options, acronym }: Omit<Entry, 'otherwise'>,
  leftOut: string,
): Reading {
  const [usual] = options;
  return {
    leftOut,
    decides,
    words: usual?.words ?? [],
    undecided: ambiguous ? options.map((option) => option.text) : [],
    decidedBy: undefined,
    role: ambiguous ? '' : (usual?.role ?? ''),
    acronym,
  };
}
