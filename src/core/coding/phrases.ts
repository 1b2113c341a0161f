/** The phrases of a title, to be looked up in turn: the fullest first. */
import type { CleanTitle, Phrase } from './cleaner/cleaner';

/** Which words of the title a phrase is. */
export type Part = 'typed' | 'all' | 'job' | 'job without rank' | 'known words';

export interface PartOfTitle {
  readonly phrase: Phrase;
  readonly part: Part;
}

/** True when nothing of the title that says anything was left out. */
export function isWhole(part: Part): boolean {
  return part === 'typed' || part === 'all';
}

/** Each phrase once, under the fullest part that it is. */
export function phrasesOf(title: CleanTitle): PartOfTitle[] {
  const typed: PartOfTitle[] = [
    { phrase: title.typed, part: 'typed' },
    { phrase: title.trimmed, part: 'all' },
  ];
  const whole: PartOfTitle = { phrase: title.whole, part: 'all' };
  const parts: PartOfTitle[] = [
    // What the setting read out of an abbreviation goes before the letters themselves.
    ...(title.decided.length > 0 ? [whole, ...typed] : [...typed, whole]),
    { phrase: title.main, part: title.beside.length > 0 ? 'job' : 'all' },
    { phrase: title.job, part: 'job' },
    { phrase: withoutRanks(title.main), part: 'job without rank' },
    { phrase: title.known, part: 'known words' },
    { phrase: withoutRanks(title.known), part: 'known words' },
  ];
  const seen = new Set<string>();
  return parts.filter(({ phrase }) => {
    const key = phrase.words.join(' ');
    if (phrase.forms.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
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
  const forms = phrase.forms.filter((form) => !RANKS.has(form));
  if (forms.length === phrase.forms.length || forms.length === 0) return phrase;
  return { words: phrase.words.filter((word) => !RANKS.has(word)), forms, terse: forms };
}
