/** How alike a header and an item are by the words that they share. */
import type { PartItem } from '../types';
import { ownNames, usualNames } from './aliases';
import { nameWords } from './name';

/** Say whose column it is and little else: they count for little where only one side has them. */
const LITTLE: ReadonlySet<string> = new Set(
  'employee staff worker person people current personal code value name field column'.split(' '),
);
const LITTLE_WEIGHT = 0.25;

/** Say what kind of thing stands in a column and not which. */
const KINDS: ReadonlySet<string> = new Set(
  'number reference identifier date type category status name amount'.split(' '),
);

/** A name of an item, as its words. */
interface Name {
  readonly item: PartItem;
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

/**
 * For the items of a part, a measure from 0 to 1: the share of words in common with the nearest of
 * an item's names; items without any are absent. A word that many items have, such as `date`, counts
 * for less than a rare one. One word in common is enough only where no others are left over: `Type`
 * is not like `contract type`.
 */
export function likenessTo(
  items: readonly PartItem[],
): (header: string) => ReadonlyMap<PartItem, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const word of new Set(ownNames(item).flatMap((name) => [...nameWords(name)]))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const weightOf = (word: string): number =>
    (LITTLE.has(word) ? LITTLE_WEIGHT : 1) / Math.sqrt(counts.get(word) ?? 1);
  const weigh = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += weightOf(word);
    return sum;
  };
  const byWord = namesByWord(items, weigh);
  return (header) => {
    const words = nameWords(header);
    const weight = weigh(words);
    const found = new Map<PartItem, number>();
    const candidates = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    for (const name of candidates) {
      const shared = [...words].filter((word) => name.words.has(word));
      const likeness = isTelling(shared, words, name.words)
        ? (2 * weigh(shared)) / (weight + name.weight)
        : 0;
      if (likeness > (found.get(name.item) ?? 0)) found.set(name.item, likeness);
    }
    return found;
  };
}

/** Names of the items by each of their words that counts for something. */
function namesByWord(
  items: readonly PartItem[],
  weigh: (words: Iterable<string>) => number,
): ReadonlyMap<string, readonly Name[]> {
  const byWord = new Map<string, Name[]>();
  for (const item of items) {
    for (const text of [...ownNames(item), ...usualNames(item)]) {
      const words = nameWords(text);
      const name = { item, words, weight: weigh(words) };
      for (const word of words) {
        if (LITTLE.has(word)) continue;
        const names = byWord.get(word);
        if (names) names.push(name);
        else byWord.set(word, [name]);
      }
    }
  }
  return byWord;
}

/** Whether shared words say anything, by what they are and what is left of both names. */
function isTelling(
  shared: readonly string[],
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): boolean {
  const [one, ...more] = shared.filter((word) => !LITTLE.has(word));
  if (one === undefined) return false;
  if (more.length > 0) return true;
  const left = [...a, ...b].filter((word) => !shared.includes(word));
  return left.every((word) => LITTLE.has(word)) && !(shared.length === 1 && KINDS.has(one));
}
