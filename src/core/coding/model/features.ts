/**
 * What the model sees of a title: the same when it learns and when it answers.
 *
 *   a word of the job      the word, and its runs of 2 to 5 letters, `<` and `>` at its ends
 *   the job as a whole     its neighbouring pairs, its pairs with one word between, its first word,
 *                          its last word, and the word that names it
 *   around the job         words and settings that stand beside it or in the post's columns
 *
 * Each kind has its own weight. Runs of letters share one weight, so that long words do not drown
 * short ones. Tried and left out, because they did not help on the development data: runs across
 * words, families of words (`stem`), groups of letters longer than five.
 */
import type { Setting } from '../settings';
import { hashEnd, hashStart, hashStep, hashText } from './hash';

/** A title as the model sees it. Words are compare forms. */
export interface ModelQuery {
  /** The job's own words, in order. */
  readonly main: readonly string[];
  /** The word that names the job. */
  readonly head: string;
  /** Words that stand beside it. */
  readonly beside: readonly string[];
  /** Settings that it is in, by its columns or by what stands beside it. */
  readonly settings: Iterable<Setting>;
}

/** The kinds of feature. */
export type FeatureKind =
  'word' | 'letters' | 'pair' | 'head' | 'first' | 'last' | 'qualifier' | 'setting' | 'always';

/** Takes a feature by its number (see `hash.ts`), its weight and its kind. */
export type TakeFeature = (feature: number, weight: number, kind: FeatureKind) => void;

const WEIGHT = {
  word: 1,
  letters: 1.5,
  pair: 1,
  apart: 0.5,
  head: 1,
  first: 1,
  last: 1,
  besideWord: 0.4,
  qualifier: 0.5,
  setting: 0.4,
  always: 0.5,
} as const;

const SHORTEST_RUN = 2;
const LONGEST_RUN = 5;

const START = {
  word: hashStart('w'),
  letters: hashStart('c'),
  pair: hashStart('b'),
  head: hashStart('h'),
  first: hashStart('f'),
  last: hashStart('l'),
  qualifier: hashStart('q'),
  setting: hashStart('s'),
} as const;
const ALWAYS = hashEnd(hashStart('a'));

/** The feature that is a word itself. */
export function wordFeature(form: string): number {
  return hashEnd(hashText(START.word, form));
}

/** The features of one word of the job; they do not depend on the words around it. */
export function wordFeatures(form: string, take: TakeFeature): void {
  take(wordFeature(form), WEIGHT.word, 'word');
  const letters = `<${form}>`;
  const longest = Math.min(LONGEST_RUN, letters.length - 1);
  let runs = 0;
  for (let length = SHORTEST_RUN; length <= longest; length++) runs += letters.length - length + 1;
  const weight = WEIGHT.letters / Math.sqrt(runs);
  for (let from = 0; from < letters.length; from++) {
    let state: number = START.letters;
    const end = Math.min(from + longest, letters.length);
    for (let at = from; at < end; at++) {
      state = hashStep(state, letters.charCodeAt(at));
      if (at - from >= SHORTEST_RUN - 1) take(hashEnd(state), weight, 'letters');
    }
  }
}

/** The features of a title but for those of the job's words taken by themselves. */
export function titleFeatures(query: ModelQuery, take: TakeFeature): void {
  const { main, head, beside, settings } = query;
  take(ALWAYS, WEIGHT.always, 'always');
  for (let at = 0; at < main.length; at++) {
    const word = main[at] ?? '';
    if (at > 0) take(pair(main[at - 1] ?? '', word), WEIGHT.pair, 'pair');
    if (at > 1) take(pair(main[at - 2] ?? '', word), WEIGHT.apart, 'pair');
  }
  if (head !== '') take(hashEnd(hashText(START.head, head)), WEIGHT.head, 'head');
  const [first] = main;
  if (first !== undefined) take(hashEnd(hashText(START.first, first)), WEIGHT.first, 'first');
  const last = main[main.length - 1];
  if (last !== undefined && main.length > 1) {
    take(hashEnd(hashText(START.last, last)), WEIGHT.last, 'last');
  }
  for (const form of beside) {
    take(hashEnd(hashText(START.qualifier, form)), WEIGHT.qualifier, 'qualifier');
    take(wordFeature(form), WEIGHT.besideWord, 'word');
  }
  for (const setting of settings)
    take(hashEnd(hashText(START.setting, setting)), WEIGHT.setting, 'setting');
}

const SPACE = 0x20;

function pair(before: string, after: string): number {
  return hashEnd(hashText(hashStep(hashText(START.pair, before), SPACE), after));
}
