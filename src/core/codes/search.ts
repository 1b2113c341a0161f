import { fold } from '../text/tidy';
import type { Code, CodeSet } from './types';

/** How many codes are given when the caller does not say. */
export const SEARCH_LIMIT = 50;

/** Better matches have smaller ranks. */
const RANK = {
  code: 0,
  label: 1,
  codePrefix: 2,
  labelPrefix: 3,
  wholeWords: 4,
  wordPrefixes: 5,
} as const;

interface Searchable {
  readonly code: Code;
  /** Folded. */
  readonly text: string;
  readonly label: string;
  readonly words: readonly string[];
}

const prepared = new WeakMap<CodeSet, readonly Searchable[]>();

/**
 * Codes of a set that a text may mean: by the code or its beginning, or by words of the label,
 * each typed word being a word of the label or the beginning of one. Capitals, accents and
 * punctuation do not matter. Exact matches come first, then beginnings, then words; withdrawn codes
 * after current ones of the same rank; otherwise the set's own order. An empty text gives the set
 * from its start.
 */
export function searchCodes(set: CodeSet, text: string, limit = SEARCH_LIMIT): readonly Code[] {
  const query = fold(text);
  if (query === '') return set.codes.slice(0, limit);
  const words = wordsOf(query);
  return searchables(set)
    .flatMap((entry, order) => {
      const rank = rankOf(entry, query, words);
      if (rank === undefined) return [];
      return [{ code: entry.code, rank, order, gone: entry.code.withdrawn ? 1 : 0 }];
    })
    .sort((a, b) => a.rank - b.rank || a.gone - b.gone || a.order - b.order)
    .slice(0, limit)
    .map(({ code }) => code);
}

function rankOf(
  { text, label, words }: Searchable,
  query: string,
  typed: readonly string[],
): number | undefined {
  if (text === query) return RANK.code;
  if (label === query) return RANK.label;
  if (text.startsWith(query)) return RANK.codePrefix;
  if (label.startsWith(query)) return RANK.labelPrefix;
  if (typed.length === 0) return undefined;
  if (typed.every((word) => words.includes(word))) return RANK.wholeWords;
  return typed.every((word) => words.some((other) => other.startsWith(word)))
    ? RANK.wordPrefixes
    : undefined;
}

function searchables(set: CodeSet): readonly Searchable[] {
  const known = prepared.get(set);
  if (known !== undefined) return known;
  const made = set.codes.map((code) => {
    const label = fold(code.label);
    return { code, text: fold(code.code), label, words: wordsOf(label) };
  });
  prepared.set(set, made);
  return made;
}

function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
