/** What titles and queries are compared by: the features of a title, numbered. */
import { stem } from '../../text/stem';

/** What a title is searched by. All words are compare forms. */
export interface SearchDocument {
  readonly forms: readonly string[];
  readonly head: string;
  /** Words of qualifiers: matched by what stands beside the job. */
  readonly qualifiers: readonly string[];
}

export interface SearchQuery {
  readonly forms: readonly string[];
  readonly head: string;
  /** Words that stand beside the job and weigh less. */
  readonly beside: readonly string[];
}

/** What each kind of feature is worth; tuned on the development data (`tools/evaluate`). */
export const WORTH = {
  word: 1,
  head: 1,
  pair: 0.5,
  family: 0.6,
  qualifier: 0.65,
  /** Against the job's own words, for words that stand beside it. */
  beside: 0.5,
  /** Seniority and the like: in every service, seldom deciding. */
  level: 0.35,
  /** How strongly a document's further words tell against it, 0 to 1. */
  length: 0.5,
} as const;

const LEVELS: ReadonlySet<string> = new Set(
  (
    'senior junior principal lead leading deputy chief trainee apprentice graduate advanced ' +
    'experienced qualified newly specialist group general acting interim'
  ).split(' '),
);

/** True for words of seniority and stage, in their compare form. */
export function isLevelWord(form: string): boolean {
  return LEVELS.has(form);
}

/** A kind of feature; its value is what such a feature is worth before rarity. */
export type FeatureKind = 'word' | 'head' | 'pair' | 'family' | 'qualifier';

/** Takes a feature by its number, or undefined when no document has it. */
export type Take = (
  feature: number | undefined,
  worth: number,
  kind: FeatureKind,
  form: string,
) => void;

/** Features by number. Words are numbered first, so that a pair is two numbers and not a string. */
export class Features {
  size = 0;
  private readonly words = new Map<string, number>();
  private readonly families = new Map<string, number>();
  private readonly ofWord: Readonly<Record<'word' | 'head' | 'family' | 'qualifier', number[]>> = {
    word: [],
    head: [],
    family: [],
    qualifier: [],
  };
  /** By the first word: a map of maps, because keys of two words in one number would not be small integers. */
  private readonly pairs: (Map<number, number> | undefined)[] = [];

  /** The features of a title or a query in a fixed order; `grow` numbers those that are new. */
  each(
    query: Omit<SearchQuery, 'beside'> & Partial<SearchQuery>,
    qualifiers: readonly string[],
    grow: boolean,
    take: Take,
  ): void {
    const { forms, head, beside = [] } = query;
    let before: number | undefined;
    for (let at = 0; at < forms.length + beside.length; at++) {
      const isBeside = at >= forms.length;
      const form = (isBeside ? beside[at - forms.length] : forms[at]) ?? '';
      const worth = (isBeside ? WORTH.beside : 1) * (LEVELS.has(form) ? WORTH.level : 1);
      const word = this.word(form, grow);
      take(this.of('word', word, grow), worth * WORTH.word, 'word', form);
      take(this.family(form, word, grow), worth * WORTH.family, 'family', form);
      if (!isBeside && at > 0) take(this.pair(before, word, grow), WORTH.pair, 'pair', form);
      before = word;
    }
    if (head !== '') take(this.of('head', this.word(head, grow), grow), WORTH.head, 'head', head);
    for (const form of qualifiers) {
      take(this.of('qualifier', this.word(form, grow), grow), WORTH.qualifier, 'qualifier', form);
    }
  }

  private word(form: string, grow: boolean): number | undefined {
    let word = this.words.get(form);
    if (word === undefined && grow) {
      word = this.words.size;
      this.words.set(form, word);
    }
    return word;
  }

  private of(
    kind: 'word' | 'head' | 'qualifier',
    word: number | undefined,
    grow: boolean,
  ): number | undefined {
    if (word === undefined) return undefined;
    let feature = this.ofWord[kind][word];
    if (feature === undefined && grow) {
      feature = this.size++;
      this.ofWord[kind][word] = feature;
    }
    return feature;
  }

  private family(form: string, word: number | undefined, grow: boolean): number | undefined {
    const known = word === undefined ? undefined : this.ofWord.family[word];
    if (known !== undefined) return known;
    const name = stem(form);
    let feature = this.families.get(name);
    if (feature === undefined && grow) {
      feature = this.size++;
      this.families.set(name, feature);
    }
    if (feature !== undefined && word !== undefined && grow) this.ofWord.family[word] = feature;
    return feature;
  }

  private pair(a: number | undefined, b: number | undefined, grow: boolean): number | undefined {
    if (a === undefined || b === undefined) return undefined;
    let followers = this.pairs[a];
    if (followers === undefined) {
      if (!grow) return undefined;
      followers = new Map();
      this.pairs[a] = followers;
    }
    let feature = followers.get(b);
    if (feature === undefined && grow) {
      feature = this.size++;
      followers.set(b, feature);
    }
    return feature;
  }

  /** In how many documents the word is, if it is in any. */
  featureOfWord(form: string): number | undefined {
    return this.of('word', this.words.get(form), false);
  }
}
