/** Finds, among the titles of one code, the one that is most like a title. */
import { stem } from '../text/stem';
import type { TitleReader } from './titles';

/** The title that is asked for. Words are compare forms. */
export interface TitleQuery {
  readonly forms: readonly string[];
  readonly head: string;
}

export interface NearestTitle<Item> {
  readonly evidence: Item;
  /** Share of the query's words that the title has, 0 to 1, rare words counting most. */
  readonly coverage: number;
  readonly sameHead: boolean;
}

export interface NearestTitles<Item> {
  /**
   * The title of the code that is most like the query; undefined when the code has none.
   *
   * @param fit says how well an item fits the post by what is not in its title, about -1 to 5; it is
   *   asked only of titles that are about as like as the best
   */
  nearest(
    code: string,
    query: TitleQuery,
    fit: (item: Item) => number,
  ): NearestTitle<Item> | undefined;
}

/** A word that is of the same family only. */
const FAMILY = 0.6;
/** What a word tells against a title that the query does not have. */
const BEYOND = 0.3;
const SAME_HEAD = 1.5;
/** What a fit is worth, against the rarity of a word (some 3 to 10). */
const FIT = 0.2;
/** Titles further behind than this are not made better by any fit. */
const MARGIN = 1.2;

/** The family of a word that no title looked at so far has one of. */
const UNKNOWN = -1;

/** A word. One of the titles is always the same object, and families are numbered: both at a glance. */
interface Word {
  readonly form: string;
  readonly family: number;
  /** How rare it is among the titles: the natural logarithm of their number by its own. */
  readonly rarity: number;
}

interface Titled<Item> {
  readonly item: Item;
  readonly words: readonly Word[];
  readonly head: string;
}

/** The titles of one code, and which of them have a word of each family. */
interface Group<Item> {
  readonly titles: readonly Titled<Item>[];
  readonly withFamily: ReadonlyMap<number, readonly Titled<Item>[]>;
}

export function createNearestTitles<Item extends { readonly title: string }>(
  items: readonly Item[],
  codeOf: (item: Item) => string,
  read: TitleReader,
): NearestTitles<Item> {
  const ofCode = new Map<string, Item[]>();
  const uses = new Map<string, number>();
  for (const item of items) {
    push(ofCode, codeOf(item), item);
    for (const form of read(item.title).forms) uses.set(form, (uses.get(form) ?? 0) + 1);
  }
  const words = new Map<string, Word>();
  const families = new Map<string, number>();
  const groups = new Map<string, Group<Item>>();

  return {
    nearest(code, query, fit) {
      // The group first: it brings the families of its words.
      const group = groupOf(code);
      const asked = wordsOf(query.forms);
      let best: Titled<Item> | undefined;
      let bestLikeness = -Infinity;
      let ahead = -Infinity;
      for (const title of candidates(group, asked)) {
        const likeness = likenessOf(title, asked, query.head);
        if (likeness < ahead - MARGIN) continue;
        if (likeness > ahead) ahead = likeness;
        const fitted = likeness + FIT * fit(title.item);
        if (fitted <= bestLikeness) continue;
        best = title;
        bestLikeness = fitted;
      }
      if (best === undefined) return undefined;
      return {
        evidence: best.item,
        coverage: coverageOf(best, asked),
        sameHead: best.head === query.head,
      };
    },
  };

  /** The titles of a code, their words looked up when the code is first asked for. */
  function groupOf(code: string): Group<Item> {
    let group = groups.get(code);
    if (group === undefined) {
      const titles = (ofCode.get(code) ?? []).map((item) => {
        const { forms, head } = read(item.title);
        return { item, head, words: forms.map((form) => words.get(form) ?? learn(form)) };
      });
      const withFamily = new Map<number, Titled<Item>[]>();
      for (const title of titles) {
        for (const { family } of title.words) push(withFamily, family, title);
      }
      group = { titles, withFamily };
      groups.set(code, group);
    }
    return group;
  }

  /** The words asked for, each once. */
  function wordsOf(forms: readonly string[]): Word[] {
    const found: Word[] = [];
    for (const form of forms) {
      if (!found.some((word) => word.form === form)) found.push(words.get(form) ?? newWord(form));
    }
    return found;
  }

  function newWord(form: string): Word {
    const rarity = Math.log(1 + items.length / ((uses.get(form) ?? 0) + 1));
    const name = stem(form);
    return { form, family: families.get(name) ?? UNKNOWN, rarity };
  }

  function learn(form: string): Word {
    const name = stem(form);
    if (!families.has(name)) families.set(name, families.size);
    const word = newWord(form);
    words.set(form, word);
    return word;
  }
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Titles that share a family of words with those asked for, each once; when none does, all. */
function candidates<Item>(
  { titles, withFamily }: Group<Item>,
  asked: readonly Word[],
): Iterable<Titled<Item>> {
  let first: readonly Titled<Item>[] | undefined;
  let all: Set<Titled<Item>> | undefined;
  for (const { family } of asked) {
    const list = withFamily.get(family);
    if (list === undefined) continue;
    if (first === undefined) first = list;
    else {
      all ??= new Set(first);
      for (const title of list) all.add(title);
    }
  }
  return all ?? first ?? titles;
}

/** What the title shares with the words asked for, less what it has beyond them. */
function likenessOf<Item>(title: Titled<Item>, asked: readonly Word[], head: string): number {
  let likeness = title.head === head ? SAME_HEAD : 0;
  for (const word of title.words) {
    const share = shareOf(word, asked);
    likeness += word.rarity * (share - BEYOND * (1 - share));
  }
  return likeness;
}

/** Share of the words asked for that the title has, by rarity. */
function coverageOf<Item>(title: Titled<Item>, asked: readonly Word[]): number {
  let all = 0;
  let covered = 0;
  for (const word of asked) {
    all += word.rarity;
    covered += word.rarity * shareOf(word, title.words);
  }
  return all === 0 ? 0 : covered / all;
}

/** 1 when the word is among the others, less when only its family is, 0 when neither is. */
function shareOf(word: Word, others: readonly Word[]): number {
  let share = 0;
  for (const other of others) {
    if (other === word || other.form === word.form) return 1;
    if (other.family === word.family && word.family !== UNKNOWN) share = FAMILY;
  }
  return share;
}
