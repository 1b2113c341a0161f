/** Finds the index row for a cleaned title: looked up if it can be, else the nearest. */
import type { CleanTitle } from './cleaner/cleaner';
import type { Lookup } from './lookup';
import { phrasesOf, type Part } from './phrases';
import type { RankQuery } from './ranker';
import type { Decision, Resolver, TitleContext } from './resolver';
import { settingsNamed, withSurroundings } from './settings';
import type { Surroundings } from './surroundings';
import type { IndexEntry, MatchKind } from './types';
import { headOfForms } from './vocabulary';

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

/** A qualification beside the job fits the index's `qualified` and `professional`. */
const QUALIFIED: readonly string[] = ['qualified', 'professional'];

const NOTHING: ReadonlySet<string> = new Set();

export function titleContext(title: CleanTitle): TitleContext {
  const own = withSurroundings(settingsNamed(title.main.forms));
  if (title.beside.length === 0 && title.placeSettings.length === 0 && !title.qualified) {
    return { beside: NOTHING, own, forms: NOTHING };
  }
  const beside = title.beside.flatMap((phrase) => phrase.forms);
  return {
    beside: withSurroundings([...settingsNamed(beside), ...title.placeSettings]),
    own,
    forms: new Set([...beside, ...(title.qualified ? QUALIFIED : [])]),
  };
}

export function rankQuery(
  title: CleanTitle,
  surroundings: Surroundings,
  context: TitleContext,
): RankQuery {
  return {
    main: title.main.terse,
    beside: title.beside.flatMap((phrase) => phrase.terse),
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
