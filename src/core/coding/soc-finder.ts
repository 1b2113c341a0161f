/** Finds the index row for a cleaned title: looked up if it can be, else the nearest. */
import type { CleanTitle } from './cleaner/cleaner';
import type { Lookup } from './lookup';
import { beforeWhom, type Part, type PartOfTitle } from './phrases';
import type { NearQuery } from './near';
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

export function nearQuery(
  title: CleanTitle,
  surroundings: Surroundings,
  context: TitleContext,
): NearQuery {
  const beside = title.beside.flatMap((phrase) => phrase.terse);
  const head = headOfForms(title.main.words, title.main.forms);
  const { terse } = beforeWhom(title.main) ?? title.main;
  return { main: terse, beside, head, surroundings, title: context };
}

export interface SocFinder {
  /** The row with the title, its parts (from `phrasesOf`) tried in turn; undefined when none has it. */
  lookUp(
    parts: readonly PartOfTitle[],
    surroundings: Surroundings,
    context: TitleContext,
  ): SocFinding | undefined;
}

export function createSocFinder(lookup: Lookup<IndexEntry>, resolver: Resolver): SocFinder {
  return {
    lookUp(parts, surroundings, context) {
      for (const part of parts) {
        const found = lookup.find(part);
        if (found === undefined) continue;
        const { entry, decision, others } = resolver.resolve(found.items, surroundings, context);
        return { entry, how: found.how, part: part.part, decision, rows: found.items, others };
      }
      return undefined;
    },
  };
}
