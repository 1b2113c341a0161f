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
  head: 0.6,
  pair: 0.5,
  family: 0.45,
  qualifier: 0.35,
  /** Against the job's own words, for words that stand beside it. */
  beside: 0.5,
  /** Seniority and the like: in every service, seldom deciding. */
  level: 0.35,
  /** How strongly a document's further words tell against it, 0 to 1. */
  length: 0.35,
};

const LEVELS: ReadonlySet<string> = new Set([
  ...[
    'senior',
    'junior',
    'principal',
    'lead',
    'leading',
    'deputy',
    'chief',
    'trainee',
    'apprentice',
    'graduate',
  ],
  ...[
    'advanced',
    'experienced',
    'qualified',
    'newly',
    'specialist',
    'group',
    'general',
    'acting',
    'interim',
  ],
]);

/** True for words of seniority and stage, in their compare form. */
export function isLevelWord(form: string): boolean {
  return LEVELS.has(form);
}

/** Takes a feature by its kind, its words, and what it is worth before rarity. */
type Take = (kind: string, words: string, worth: number) => void;

/** The features of a title or a query, in a fixed order. A feature may come more than once. */
export function eachFeature(query: SearchQuery, qualifiers: readonly string[], take: Take): void {
  const { forms, head, beside } = query;
  for (let at = 0; at < forms.length + beside.length; at++) {
    const isBeside = at >= forms.length;
    const form = (isBeside ? beside[at - forms.length] : forms[at]) ?? '';
    const worth = (isBeside ? WORTH.beside : 1) * (LEVELS.has(form) ? WORTH.level : 1);
    take('w', form, worth * WORTH.word);
    take('f', stem(form), worth * WORTH.family);
  }
  for (let at = 1; at < forms.length; at++) {
    take('p', `${forms[at - 1] ?? ''} ${forms[at] ?? ''}`, WORTH.pair);
  }
  if (head !== '') take('h', head, WORTH.head);
  for (const form of qualifiers) take('q', form, WORTH.qualifier);
}

/** Features by number, one numbering a kind, so that no longer names need be made up. */
class Numbering {
  private readonly kinds = new Map<string, Map<string, number>>();
  size = 0;

  /** The feature's number, or undefined when no title has it. */
  get(kind: string, words: string): number | undefined {
    return this.kinds.get(kind)?.get(words);
  }

  /** The feature's number; a new one when it has none yet. */
  add(kind: string, words: string): number {
    let numbers = this.kinds.get(kind);
    if (numbers === undefined) {
      numbers = new Map();
      this.kinds.set(kind, numbers);
    }
    let number = numbers.get(words);
    if (number === undefined) {
      number = this.size++;
      numbers.set(words, number);
    }
    return number;
  }
}

/** What the first pass over the documents finds: for each, its features, and their worth. */
function read(documents: readonly SearchDocument[]): {
  numbering: Numbering;
  features: Uint32Array;
  worths: Float32Array;
  ends: Uint32Array;
} {
  const numbering = new Numbering();
  const features: number[] = [];
  const worths: number[] = [];
  const ends = new Uint32Array(documents.length);
  documents.forEach((document, at) => {
    const first = features.length;
    eachFeature({ ...document, beside: [] }, document.qualifiers, (kind, words, worth) => {
      const number = numbering.add(kind, words);
      if (features.indexOf(number, first) >= 0) return;
      features.push(number);
      worths.push(worth);
    });
    ends[at] = features.length;
  });
  return {
    numbering,
    features: Uint32Array.from(features),
    worths: Float32Array.from(worths),
    ends,
  };
}

export function createSearch(documents: readonly SearchDocument[]): Search {
  const { numbering, features, worths, ends } = read(documents);
  const start = new Uint32Array(numbering.size + 1);
  for (const feature of features) start[feature + 1] = (start[feature + 1] ?? 0) + 1;
  const idf = Float64Array.from(start.subarray(1), (count) => rarity(count, documents.length));
  for (let at = 1; at < start.length; at++) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  const fill = start.slice();
  const titles = new Uint32Array(features.length);
  const norms = new Float64Array(documents.length);
  for (let document = 0, at = 0; document < documents.length; document++) {
    let norm = 0;
    for (const end = ends[document] ?? 0; at < end; at++) {
      const feature = features[at] ?? 0;
      const place = fill[feature] ?? 0;
      titles[place] = document;
      fill[feature] = place + 1;
      const worth = (idf[feature] ?? 0) * (worths[at] ?? 0);
      norm += worth * worth;
    }
    norms[document] = Math.sqrt(norm);
  }

  const scores = new Float64Array(documents.length);
  const unseen = rarity(0, documents.length);
  return { find, coverage };

  function find(query: SearchQuery, limit: number): Hit[] {
    const touched: number[] = [];
    let own = 0;
    const done = new Set<string>();
    const take: Take = (kind, words, worth) => {
      const name = kind + words;
      if (done.has(name)) return;
      done.add(name);
      const feature = numbering.get(kind, words);
      if (feature === undefined) {
        // A word that no title has is something that no title covers.
        if (kind === 'w') own += (worth * unseen) ** 2;
        return;
      }
      const gain = (worth * (idf[feature] ?? 0)) ** 2;
      if (kind !== 'q') own += gain;
      for (let at = start[feature] ?? 0, end = start[feature + 1] ?? 0; at < end; at++) {
        const document = titles[at] ?? 0;
        const before = scores[document] ?? 0;
        if (before === 0) touched.push(document);
        scores[document] = before + gain;
      }
    };
    // Words of the query also look for qualifiers; qualifiers never look for words.
    eachFeature(query, [...query.forms, ...query.beside], take);
    const norm = Math.sqrt(own);
    const best: Hit[] = [];
    for (const document of touched) {
      const score = eased(scores[document] ?? 0, norm, norms[document] ?? 0);
      scores[document] = 0;
      insert(best, { document, score }, limit);
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
        const feature = numbering.get('w', form);
        const worth =
          share *
          (LEVELS.has(form) ? WORTH.level : 1) *
          (feature === undefined ? unseen : (idf[feature] ?? 0));
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

/** Cosine, with the document's own length counting only in part. */
export function eased(shared: number, queryNorm: number, documentNorm: number): number {
  if (queryNorm === 0 || documentNorm === 0) return 0;
  const length = Math.pow(documentNorm, WORTH.length) * Math.pow(queryNorm, 1 - WORTH.length);
  return shared / (queryNorm * length);
}

function insert(best: Hit[], hit: Hit, limit: number): void {
  const last = best[best.length - 1];
  if (best.length >= limit && last !== undefined && !isBefore(hit, last)) return;
  let at = best.length;
  while (at > 0) {
    const before = best[at - 1];
    if (before === undefined || !isBefore(hit, before)) break;
    at--;
  }
  best.splice(at, 0, hit);
  if (best.length > limit) best.pop();
}

function isBefore(a: Hit, b: Hit): boolean {
  return a.score !== b.score ? a.score > b.score : a.document < b.document;
}
