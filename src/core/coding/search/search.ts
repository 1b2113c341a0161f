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
import {
  Features,
  isLevelWord,
  WORTH,
  type SearchDocument,
  type SearchQuery,
  type Take,
} from './features';

export type { SearchDocument, SearchQuery } from './features';

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
        const worth = share * (isLevelWord(form) ? WORTH.level : 1) * rare;
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
