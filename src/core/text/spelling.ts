/**
 * Mends a word that is one slip away from a known one: a letter left out, put in, changed, or two
 * neighbours swapped (Damerau distance 1).
 *
 * One slip in a word of five letters or more leaves its first two or its last two letters alone,
 * and changes its length by one at most. The first letter is right, or swapped with the second. So
 * only words that share the first two, or the first and the last, need be compared. That needs a
 * fraction of the memory of a table of all deletions, and is as quick on 15,000 words.
 */

const NONE: readonly string[] = [];

/** Shorter words have too many neighbours to be mended safely. */
export const SHORTEST_MENDED = 5;

export interface Speller {
  /**
   * The known word that was meant, or undefined when the word is known, short, or too far off, or
   * when only words with another first letter are near: `wound` is not `sound`.
   */
  mend(word: string): string | undefined;
}

/**
 * `vocabulary` holds known words with how often each is used: the commoner of two wins. Words of
 * `correct` are never mended.
 */
export function createSpeller(
  vocabulary: ReadonlyMap<string, number>,
  correct: ReadonlySet<string> = new Set(),
): Speller {
  const buckets = new Map<string, string[]>();
  const add = (key: string, word: string): void => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [word]);
    else bucket.push(word);
  };
  for (const word of vocabulary.keys()) {
    if (word.length < SHORTEST_MENDED - 1) continue;
    add(startKey(word, word.length), word);
    add(endKey(word, word.length), word);
  }

  return {
    mend(word) {
      if (word.length < SHORTEST_MENDED || vocabulary.has(word) || correct.has(word))
        return undefined;
      const swapped = swappedStarts(word).filter((start) => vocabulary.has(start));
      let best = bestOf(word, swapped, undefined);
      for (let length = word.length - 1; length <= word.length + 1; length++) {
        best = bestOf(word, buckets.get(startKey(word, length)) ?? NONE, best);
        best = bestOf(word, buckets.get(endKey(word, length)) ?? NONE, best);
      }
      return best;
    },
  };

  /** The best of the candidates and of the one that is known already. */
  function bestOf(
    typed: string,
    candidates: readonly string[],
    known: string | undefined,
  ): string | undefined {
    let best = known;
    for (const candidate of candidates) {
      if (candidate.length >= SHORTEST_MENDED && oneSlipApart(typed, candidate)) {
        best = best === undefined ? candidate : better(best, candidate);
      }
    }
    return best;
  }

  /** The commoner word; then the alphabet decides. */
  function better(a: string, b: string): string {
    const use = (vocabulary.get(b) ?? 0) - (vocabulary.get(a) ?? 0);
    if (use !== 0) return use > 0 ? b : a;
    return b < a ? b : a;
  }
}

/**
 * People seldom mistype the first letter, but they swap it with the second: all that begins with
 * the first two letters the other way round and is one slip apart.
 */
function swappedStarts(typed: string): string[] {
  const first = typed.charAt(0);
  const second = typed.charAt(1);
  const starts = [`${second}${first}${typed.slice(2)}`, `${second}${typed}`];
  return typed.charAt(2) === first ? [...starts, typed.slice(1)] : starts;
}

function startKey(word: string, length: number): string {
  return `${word.slice(0, 2)}<${String(length)}`;
}

function endKey(word: string, length: number): string {
  return `${word.charAt(0)}${word.slice(-1)}>${String(length)}`;
}

/** True when one insertion, deletion, change or swap of neighbours turns `a` into `b`. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a.length > b.length) return oneSlipApart(b, a);
  if (b.length - a.length > 1) return false;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  if (start === b.length) return false;
  if (a.length !== b.length) return sameRest(a, start, b, start + 1);
  return sameRest(a, start + 1, b, start + 1) || isSwap(a, b, start);
}

function isSwap(a: string, b: string, at: number): boolean {
  return (
    a.charCodeAt(at) === b.charCodeAt(at + 1) &&
    a.charCodeAt(at + 1) === b.charCodeAt(at) &&
    sameRest(a, at + 2, b, at + 2)
  );
}

/** True when `a` from `atA` is `b` from `atB`; the rests are equally long. */
function sameRest(a: string, atA: number, b: string, atB: number): boolean {
  for (let at = atA; at < a.length; at++) {
    if (a.charCodeAt(at) !== b.charCodeAt(at - atA + atB)) return false;
  }
  return true;
}
