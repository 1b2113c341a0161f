/** Titles by their words: the exact entry, or the entry with the same words in another order. */
import { sameWords } from '../text/words';
import type { PartOfTitle } from './phrases';
import type { TitleReader } from './titles';
import type { MatchKind } from './types';

export interface Lookup<T> {
  /** What has exactly the words of a part of a title, or else the same words; undefined when nothing has. */
  find(part: PartOfTitle): Found<T> | undefined;
}

interface Titled {
  readonly title: string;
}

export interface Found<T> {
  readonly how: Exclude<MatchKind, 'nearest'>;
  /** All with the title, in the order of the data. */
  readonly items: readonly T[];
}

/** Builds a look-up of `items` by their titles. Titles without a word are left out. */
export function createLookup<T extends Titled>(items: readonly T[], read: TitleReader): Lookup<T> {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const { key } = read(item.title);
    if (key === '') continue;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [item]);
    else same.push(item);
  }
  return {
    find({ phrase: { words, forms }, key }) {
      const items = byKey.get(key);
      if (items === undefined) return undefined;
      const said = words.join(' ');
      const exact = items.filter((item) => read(item.title).said === said);
      if (exact.length > 0) return { how: 'exact', items: exact };
      // Singular for plural and British for American is the same title: only order makes a difference.
      const inOrder = items.filter((item) => sameWords(read(item.title).forms, forms));
      return inOrder.length > 0 ? { how: 'exact', items: inOrder } : { how: 'same words', items };
    },
  };
}
