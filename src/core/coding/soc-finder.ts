/** Finds the index row for a cleaned title: looked up if it can be, else the nearest. */
import type { CleanTitle, Phrase } from './cleaner/cleaner';
import type { Lookup } from './lookup';
import type { RankQuery } from './ranker';
import type { Decision, Resolver, TitleContext } from './resolver';
import { settingsNamed, withSurroundings } from './settings';
import type { Surroundings } from './surroundings';
import type { IndexEntry, MatchKind } from './types';
import { headOfForms } from './vocabulary';

/** Which words of the title were matched. */
export type Part = 'all' | 'job' | 'job without level' | 'known words';

export interface SocFinding {
  readonly entry: IndexEntry;
  readonly how: MatchKind;
  readonly part: Part;
  readonly decision: Decision;
  /** All rows with the title. */
  readonly rows: readonly IndexEntry[];
  /** Rows with other codes that the same title may mean. */
  readonly others: readonly IndexEntry[];
}

/** The phrases of a title to look up, the fullest first, each once. */
export function phrasesOf(title: CleanTitle): { phrase: Phrase; part: Part }[] {
  const parts: { phrase: Phrase; part: Part }[] = [
    // What the setting read out of an abbreviation goes before the letters themselves.
    ...(title.decided.length > 0 ? [] : [{ phrase: title.asTyped, part: 'all' as const }]),
    { phrase: title.whole, part: 'all' },
    { phrase: title.main, part: title.beside.length > 0 ? 'job' : 'all' },
    { phrase: title.job, part: 'job' },
    { phrase: withoutLevels(title.main), part: 'job without level' },
    { phrase: title.known, part: 'known words' },
    { phrase: withoutLevels(title.known), part: 'known words' },
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
const RANKS: ReadonlySet<string> = new Set([
  'senior',
  'junior',
  'principal',
  'trainee',
  'apprentice',
  'graduate',
  'experienced',
  'advanced',
  'qualified',
  'newly',
]);

/** `Senior housing officer` → `housing officer`; a title of one remaining word is left as it is. */
function withoutLevels(phrase: Phrase): Phrase {
  const forms = phrase.forms.filter((form) => !RANKS.has(form));
  if (forms.length === phrase.forms.length || forms.length === 0) return phrase;
  return { words: phrase.words.filter((word) => !RANKS.has(word)), forms };
}

/** A qualification beside the job fits the index's `qualified` and `professional`. */
const QUALIFIED: readonly string[] = ['qualified', 'professional'];

export function titleContext(title: CleanTitle): TitleContext {
  const beside = title.beside.flatMap((phrase) => phrase.forms);
  return {
    beside: withSurroundings([...settingsNamed(beside), ...title.placeSettings]),
    own: withSurroundings(settingsNamed(title.main.forms)),
    forms: new Set([...beside, ...(title.qualified ? QUALIFIED : [])]),
  };
}

export function rankQuery(
  title: CleanTitle,
  surroundings: Surroundings,
  context: TitleContext,
): RankQuery {
  return {
    main: title.main.forms,
    beside: title.beside.flatMap((phrase) => phrase.forms),
    head: headOfForms(title.main.words, title.main.forms),
    surroundings,
    title: context,
  };
}

export interface SocFinder {
  /** The row with the title, the parts of the title tried in turn; undefined when none has it. */
  lookUp(
    title: CleanTitle,
    surroundings: Surroundings,
    context: TitleContext,
  ): SocFinding | undefined;
}

export function createSocFinder(lookup: Lookup<IndexEntry>, resolver: Resolver): SocFinder {
  return {
    lookUp(title, surroundings, context) {
      for (const { phrase, part } of phrasesOf(title)) {
        const found = lookup.find(phrase.words, phrase.forms);
        if (found === undefined) continue;
        const { entry, decision, others } = resolver.resolve(found.items, surroundings, context);
        return { entry, how: found.how, part, decision, rows: found.items, others };
      }
      return undefined;
    },
  };
}
