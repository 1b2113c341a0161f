/** The phrases of a title, to be looked up in turn: the fullest first. */
import { sameWords, wordKey } from '../text/words';
import type { CleanTitle, Phrase } from './cleaner/cleaner';
import { phraseOf } from './cleaner/phrase';

/** Which words of the title a phrase is. */
export type Part = 'typed' | 'all' | 'job' | 'job without rank' | 'known words';

export interface PartOfTitle {
  readonly phrase: Phrase;
  readonly part: Part;
  /** The same for the same words in any order: titles are looked up by it. */
  readonly key: string;
}

/** True when nothing of the title that says anything was left out. */
export function isWhole(part: Part): boolean {
  return part === 'typed' || part === 'all';
}

/** Each phrase once, under the fullest part that it is. */
export function phrasesOf(title: CleanTitle): PartOfTitle[] {
  const found: PartOfTitle[] = [];
  // What the setting read out of an abbreviation goes before the letters themselves.
  const isDecided = title.decided.length > 0;
  if (isDecided) addPhrase(found, title.whole, 'all');
  addPhrase(found, title.typed, 'typed');
  addPhrase(found, title.trimmed, 'all');
  if (!isDecided) addPhrase(found, title.whole, 'all');
  addPhrase(found, title.main, title.beside.length > 0 ? 'job' : 'all');
  addPhrase(found, title.job, 'job');
  const job = beforeWhom(title.main);
  if (job !== undefined) addPhrase(found, job, 'job');
  addPhrase(found, withoutRanks(title.main), 'job without rank');
  addPhrase(found, title.known, 'known words');
  addPhrase(found, withoutRanks(title.known), 'known words');
  return found;
}

function addPhrase(found: PartOfTitle[], phrase: Phrase, part: Part): void {
  if (phrase.forms.length === 0) return;
  for (const known of found) {
    if (known.phrase === phrase || sameWords(known.phrase.words, phrase.words)) return;
  }
  found.push({ phrase, part, key: wordKey(phrase.forms) });
}

/** `PA to the Director` → `PA`: the job, where the rest says whom it serves; else undefined. */
export function beforeWhom({ words }: Phrase): Phrase | undefined {
  const to = words.indexOf('to');
  return to > 0 ? phraseOf(words.slice(0, to)) : undefined;
}

/**
 * Words that may be left out of a look-up: the job is the same. Not `chief`, `head`, `lead` or
 * `deputy`, which make another job of it.
 */
const RANKS: ReadonlySet<string> = new Set(
  'senior junior principal trainee apprentice graduate experienced advanced qualified newly'.split(
    ' ',
  ),
);

/** `Senior housing officer` → `housing officer`; a title of ranks only is left as it is. */
function withoutRanks(phrase: Phrase): Phrase {
  if (!phrase.forms.some(isRank)) return phrase;
  const forms = phrase.forms.filter((form) => !isRank(form));
  if (forms.length === 0) return phrase;
  return { words: phrase.words.filter((word) => !isRank(word)), forms, terse: forms };
}

/** True for a word of seniority or stage that a title may lose. */
export function isRank(word: string): boolean {
  return RANKS.has(word);
}
