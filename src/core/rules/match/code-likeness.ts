/** The code of a set that a value of an authority's own most likely means. */
import { isAssignable } from '../../codes/code-set';
import type { Code, CodeSet } from '../../codes/types';
import { oneSlipApart } from '../../text/spelling';
import { stem } from '../../text/stem';
import { fold } from '../../text/tidy';
import { compareForms, wordKey, wordTexts } from '../../text/words';
import { usualMeanings } from './usual-values';

export interface LikelyCode {
  readonly code: Code;
  readonly sure: boolean;
}

/** Labels of the set in the forms in which values are held against them. */
interface Labels {
  readonly codes: readonly {
    readonly code: Code;
    readonly folded: string;
    readonly stems: ReadonlySet<string>;
    readonly key: string;
    readonly meanings: ReadonlySet<number>;
  }[];
  /** How many labels have a stem. */
  readonly counts: ReadonlyMap<string, number>;
}

/** So much of a value and a label must be alike, from 0 to 1, for the label to be offered. */
const ALIKE = 0.5;
/** And by so much it must be ahead of others; by more of those that share the same words. */
const AHEAD = 0.05;
const FAR_AHEAD = 0.25;
/** Longer values are not looked at: they are notes. */
const LONGEST = 120;

const WORDED = /^[a-z]{2,}$/i;

const prepared = new WeakMap<CodeSet, Labels>();

/**
 * By what values usually mean (`M`, `Perm`), then by the same words in any order: one code only is
 * sure. Then by a slip of the keyboard, then by most stems in common: never sure.
 */
export function likelyCode(set: CodeSet, value: string): LikelyCode | undefined {
  const labels = labelsOf(set);
  const folded = fold(value, LONGEST);
  const meanings = usualMeanings(folded);
  const meant = firstOf(
    labels.codes.filter((label) => meanings.some((meaning) => label.meanings.has(meaning))),
  );
  if (meant) return meant;
  const words = compareForms(wordTexts(folded));
  if (words.length === 0) return undefined;
  const key = wordKey(words);
  const same = firstOf(labels.codes.filter((label) => label.key === key));
  if (same) return same;
  const slipped = labels.codes.filter((label) => oneSlipApart(folded, label.folded));
  const slip = folded.length > 4 ? slipped[0] : undefined;
  return slip ? { code: slip.code, sure: false } : mostWords(labels, words);
}

/** The one code, surely; of several the first that the list has, unsurely. */
function firstOf(found: Labels['codes']): LikelyCode | undefined {
  const [first] = found;
  return first && { code: first.code, sure: found.length === 1 };
}

function mostWords({ codes, counts }: Labels, words: readonly string[]): LikelyCode | undefined {
  const value = new Set(words.map(stem));
  const weigh = (some: Iterable<string>): number =>
    [...some].reduce((sum, word) => sum + 1 / Math.sqrt(counts.get(word) ?? 1), 0);
  const whole = weigh(value);
  const ranked = codes
    .map((label) => {
      const shared = [...value].filter((word) => label.stems.has(word));
      const likeness = (2 * weigh(shared)) / (whole + weigh(label.stems));
      return { code: label.code, shared, likeness };
    })
    .sort((a, b) => b.likeness - a.likeness);
  const [best, ...others] = ranked;
  if (best === undefined || best.likeness < ALIKE) return undefined;
  const isNear = others.some(({ shared, likeness }) => {
    const same = best.shared.every((word) => shared.includes(word));
    return best.likeness - likeness < (same ? FAR_AHEAD : AHEAD);
  });
  return isNear ? undefined : { code: best.code, sure: false };
}

function labelsOf(set: CodeSet): Labels {
  const known = prepared.get(set);
  if (known) return known;
  const counts = new Map<string, number>();
  const codes = set.codes
    .filter((code) => isAssignable(set, code))
    .map((code) => {
      const folded = fold(code.label, LONGEST);
      const words = compareForms(wordTexts(folded));
      const stems = new Set(words.map(stem));
      for (const word of stems) counts.set(word, (counts.get(word) ?? 0) + 1);
      // A code that is a word says what it means, such as `YES`; `1` does not.
      const worded = WORDED.test(code.code) ? [folded, fold(code.code)] : [folded];
      const meanings = worded.flatMap(usualMeanings);
      return { code, folded, stems, key: wordKey(words), meanings: new Set(meanings) };
    });
  const labels = { codes, counts };
  prepared.set(set, labels);
  return labels;
}
