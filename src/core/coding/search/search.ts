/**
 * A small ranked search over titles: an inverted index in typed arrays.
 *
 * A title is a bag of features: its words, the families of its words, its neighbouring pairs, the
 * word that names the job, and the words of its qualifiers. A feature is worth its rarity (idf)
 * times what its kind is worth. The score of a title for a query is the worth of the features they
 * share, against what the query's own features are worth together (so it is *coverage of the
 * query*, and a long title is not punished for being long), eased down a little by what the title
 * says beyond the query.
 *
 *   postings:  feature 0 │ feature 1        │ feature 2 │ …
 *   titles   [ 3 17 240  │ 0 3 5 9 17 …     │ 8         │ … ]   start[feature] … start[feature + 1]
 *
 * Rejected: MiniSearch (objects per posting: 60 MB and 400 to 1,200 titles a second on the index;
 * this takes a tenth of both). `search.test.ts` compares it with scoring every title in turn.
 */
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

export interface Hit {
  /** Position of the document in the list that the search was built from. */
  readonly document: number;
  readonly score: number;
}

export interface Search {
  /** The best `limit` documents, best first; equal scores in the order of the documents. */
  find(query: SearchQuery, limit: number): Hit[];
  /** Share, by rarity, of the query's words that the document has, 0 to 1. */
  coverage(query: SearchQuery, document: number): number;
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
type Kind = 'word' | 'head' | 'pair' | 'family' | 'qualifier';

/** Takes a feature by its number, or undefined when no document has it. */
type Take = (feature: number | undefined, worth: number, kind: Kind, form: string) => void;

/** Features by number. Words are numbered first, so that a pair is two numbers and not a string. */
class Features {
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

/** What the first pass over the documents finds: for each, its features, and their worth. */
function read(documents: readonly SearchDocument[]): {
  features: Features;
  numbers: readonly number[];
  worths: readonly number[];
  ends: Uint32Array;
} {
  const features = new Features();
  const numbers: number[] = [];
  const worths: number[] = [];
  const ends = new Uint32Array(documents.length);
  /** The last document that had the feature: a feature counts once a document. */
  const lastIn: number[] = [];
  let current = 0;
  const take: Take = (feature, worth) => {
    if (feature === undefined || lastIn[feature] === current) return;
    lastIn[feature] = current;
    numbers.push(feature);
    worths.push(worth);
  };
  documents.forEach((document, at) => {
    current = at + 1;
    features.each(document, document.qualifiers, true, take);
    ends[at] = numbers.length;
  });
  return { features, numbers, worths, ends };
}

export function createSearch(documents: readonly SearchDocument[]): Search {
  const { features, numbers, worths, ends } = read(documents);
  const start = new Uint32Array(features.size + 1);
  for (const feature of numbers) start[feature + 1] = (start[feature + 1] ?? 0) + 1;
  const idf = Float64Array.from(start.subarray(1), (count) => rarity(count, documents.length));
  for (let at = 1; at < start.length; at++) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  const fill = start.slice();
  const titles = new Uint32Array(numbers.length);
  /** What a score is multiplied by for what the document says beyond the query. */
  const easing = new Float64Array(documents.length);
  for (let document = 0, at = 0; document < documents.length; document++) {
    let norm = 0;
    for (const end = ends[document] ?? 0; at < end; at++) {
      const feature = numbers[at] ?? 0;
      const place = fill[feature] ?? 0;
      titles[place] = document;
      fill[feature] = place + 1;
      const worth = (idf[feature] ?? 0) * (worths[at] ?? 0);
      norm += worth * worth;
    }
    easing[document] = Math.pow(norm, -WORTH.length / 2);
  }

  const scores = new Float64Array(documents.length);
  const unseen = rarity(0, documents.length);
  return { find, coverage };

  function find(query: SearchQuery, limit: number): Hit[] {
    const touched: number[] = [];
    const done = new Set<number>();
    const unknown = new Set<string>();
    let own = 0;
    // Words of the query also look for qualifiers; qualifiers never look for words.
    features.each(query, [...query.forms, ...query.beside], false, (feature, worth, kind, form) => {
      if (feature === undefined) {
        // A word that no title has is something that no title covers.
        if (kind === 'word' && !unknown.has(form)) own += (worth * unseen) ** 2;
        unknown.add(form);
        return;
      }
      if (done.has(feature)) return;
      done.add(feature);
      const gain = (worth * (idf[feature] ?? 0)) ** 2;
      if (kind !== 'qualifier') own += gain;
      for (let at = start[feature] ?? 0, end = start[feature + 1] ?? 0; at < end; at++) {
        const document = titles[at] ?? 0;
        const before = scores[document] ?? 0;
        if (before === 0) touched.push(document);
        scores[document] = before + gain;
      }
    });
    const scale = own === 0 ? 0 : Math.pow(own, WORTH.length / 2 - 1);
    const best: Hit[] = [];
    for (const document of touched) {
      const score = (scores[document] ?? 0) * (easing[document] ?? 0) * scale;
      scores[document] = 0;
      insert(best, document, score, limit);
    }
    return best;
  }

  function coverage(query: SearchQuery, document: number): number {
    const has = new Set(documents[document]?.forms);
    const families = new Set([...has].map(stem));
    let all = 0;
    let covered = 0;
    const count = (forms: readonly string[], share: number): void => {
      for (const form of new Set(forms)) {
        const feature = features.featureOfWord(form);
        const rare = feature === undefined ? unseen : (idf[feature] ?? 0);
        const worth = share * (LEVELS.has(form) ? WORTH.level : 1) * rare;
        all += worth;
        if (has.has(form)) covered += worth;
        else if (families.has(stem(form))) covered += worth * WORTH.family;
      }
    };
    count(query.forms, 1);
    count(query.beside, WORTH.beside);
    return all === 0 ? 0 : covered / all;
  }
}

/** Rarity of a feature that `count` of `all` documents have. Never 0, so that nothing is lost. */
export function rarity(count: number, all: number): number {
  return Math.log(1 + all / (count + 1));
}

/** Keeps the best hits in order; equal scores in the order of the documents. */
function insert(best: Hit[], document: number, score: number, limit: number): void {
  const last = best[best.length - 1];
  if (best.length >= limit && last !== undefined && !isBefore(document, score, last)) return;
  let at = best.length;
  while (at > 0) {
    const before = best[at - 1];
    if (before === undefined || !isBefore(document, score, before)) break;
    at--;
  }
  best.splice(at, 0, { document, score });
  if (best.length > limit) best.pop();
}

function isBefore(document: number, score: number, other: Hit): boolean {
  return score !== other.score ? score > other.score : document < other.document;
}
