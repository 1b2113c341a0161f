/**
 * The trained model: from a title to a probability for every SOC 2020 unit group and every role.
 *
 *   features → rows of numbers → their sum, brought to length 3 → tanh → one score a code → softmax
 *
 * The rows of a word (its letters included) always go in together, so their sum is kept for the
 * words met last; a title then costs a handful of rows and one pass over the codes.
 */
import { dot } from './dot';
import { titleFeatures, wordFeature, wordFeatures, type ModelQuery } from './features';
import type { ModelWeights, Outputs } from './weights';

/**
 * Probabilities, one for each code of the outputs, in their order; they add up to 1. Good until the
 * model is asked again: lists of a thousand titles would else leave a thousand of these behind.
 */
export type Probabilities = Float64Array;

export interface Model {
  readonly soc: readonly string[];
  /** Role codes; the empty string stands for "no role". */
  readonly roles: readonly string[];
  ofSoc(query: ModelQuery): Probabilities;
  ofRoles(query: ModelQuery): Probabilities;
  /** The same, if it can only be one of these; places in `soc`, or less than 0 for a code not learnt. */
  amongSoc(query: ModelQuery, places: readonly number[]): readonly number[];
  /** How much of the title's words, their letters included, the model has met, 0 to 1. */
  familiarity(query: ModelQuery): number;
}

/** The length to which a title's sum is brought; the model is trained with the same. */
export const LENGTH = 3;

/** Sums of this many words are kept: some 600 bytes each. */
const KEPT_WORDS = 4000;

interface Sum {
  readonly values: Float64Array;
  /** Sum of the squared weights of the known features, and of all. */
  readonly squares: number;
  readonly all: number;
}

export function createModel(weights: ModelWeights): Model {
  const { width, features, scales, values } = weights;
  const rowOf = createTable(features);
  const kept = new Map<string, Sum>();
  const place = new Float64Array(width);
  const soc = createSoftmax(weights.soc, width);
  const roles = createSoftmax(weights.roles, width);
  const half = width / 2;
  /** The query whose place stands in `place`. */
  let placed: ModelQuery | undefined;
  /** Where the rows that are being taken are summed up. */
  let target = place;
  let squares = 0;
  let allSquares = 0;

  return {
    soc: weights.soc.codes,
    roles: weights.roles.codes,
    ofSoc: (query) => soc(placeOf(query)),
    ofRoles: (query) => roles(placeOf(query)),
    amongSoc(query, places) {
      const place = placeOf(query);
      const scores = places.map((code) =>
        code < 0 ? -HOPELESS : scoreOf(weights.soc, code, place),
      );
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const all = shares.reduce((sum, share) => sum + share, 0);
      return shares.map((share) => share / all);
    },
    familiarity({ main }) {
      const sums = main.map(sumOf);
      const all = sums.reduce((sum, word) => sum + word.all, 0);
      return all === 0 ? 0 : sums.reduce((sum, word) => sum + word.squares, 0) / all;
    },
  };

  /** Where a title lies among all titles. */
  function placeOf(query: ModelQuery): Float64Array {
    if (placed === query) return place;
    placed = query;
    place.fill(0);
    target = place;
    squares = 0;
    titleFeatures(query, add);
    let all = squares;
    for (const form of query.main) {
      const sum = sumOf(form);
      all += sum.squares;
      for (let at = 0; at < width; at++) place[at] = (place[at] ?? 0) + (sum.values[at] ?? 0);
    }
    const factor = all === 0 ? 0 : LENGTH / Math.sqrt(all);
    for (let at = 0; at < width; at++) place[at] = Math.tanh(factor * (place[at] ?? 0));
    return place;
  }

  function sumOf(form: string): Sum {
    const known = kept.get(form);
    if (known !== undefined) return known;
    const sum = new Float64Array(width);
    target = sum;
    squares = 0;
    allSquares = 0;
    wordFeatures(form, add);
    // A word that it has met is familiar, whatever letters it is made of.
    const isMet = rowOf(wordFeature(form)) >= 0;
    const made = { values: sum, squares, all: isMet ? squares : allSquares };
    if (kept.size >= KEPT_WORDS) kept.clear();
    kept.set(form, made);
    return made;
  }

  function add(feature: number, weight: number): void {
    allSquares += weight * weight;
    const row = rowOf(feature);
    if (row < 0) return;
    squares += weight * weight;
    const scale = weight * (scales[row] ?? 0);
    const from = row * half;
    for (let at = 0; at < half; at++) {
      const two = values[from + at] ?? 0;
      target[2 * at] = (target[2 * at] ?? 0) + scale * ((two & 15) - 8);
      target[2 * at + 1] = (target[2 * at + 1] ?? 0) + scale * ((two >> 4) - 8);
    }
  }
}

function scoreOf({ bias, values }: Outputs, code: number, place: Float64Array): number {
  return (bias[code] ?? 0) + dot(values, code * place.length, place, place.length);
}

/** Further behind the best than this, a score is worth nothing as a probability. */
const HOPELESS = 12;

/** From a place to probabilities. Doubles throughout: converting each number costs more than it saves. */
function createSoftmax(
  { codes, bias, values }: Outputs,
  width: number,
): (place: Float64Array) => Probabilities {
  // Codes are scored four at a time; codes beyond the last one have rows of nothing.
  const scored = Math.ceil(codes.length / 4) * 4;
  const rows = new Float64Array(scored * width);
  rows.set(values);
  const scores = new Float64Array(scored);
  const found = scores.subarray(0, codes.length);
  return (place) => {
    for (let code = 0; code < scored; code += 4) scoreFour(rows, code, place, scores);
    let most = -Infinity;
    for (let code = 0; code < found.length; code++) {
      const score = (found[code] ?? 0) + (bias[code] ?? 0);
      found[code] = score;
      if (score > most) most = score;
    }
    let all = 0;
    for (let code = 0; code < found.length; code++) {
      const behind = (found[code] ?? 0) - most;
      const share = behind < -HOPELESS ? 0 : Math.exp(behind);
      found[code] = share;
      all += share;
    }
    for (let code = 0; code < found.length; code++) found[code] = (found[code] ?? 0) / all;
    return found;
  };
}

/** The products of four codes' rows with a place: each number of the place is fetched once for four. */
function scoreFour(
  rows: Float64Array,
  code: number,
  place: Float64Array,
  scores: Float64Array,
): void {
  const width = place.length;
  const from = code * width;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let at = 0; at < width; at++) {
    const value = place[at] ?? 0;
    s0 += value * (rows[from + at] ?? 0);
    s1 += value * (rows[from + width + at] ?? 0);
    s2 += value * (rows[from + 2 * width + at] ?? 0);
    s3 += value * (rows[from + 3 * width + at] ?? 0);
  }
  scores[code] = s0;
  scores[code + 1] = s1;
  scores[code + 2] = s2;
  scores[code + 3] = s3;
}

/** The row of a feature, or -1: open addressing in a table that is at most half full. */
function createTable(features: Uint32Array): (feature: number) => number {
  let size = 16;
  while (size < features.length * 2) size *= 2;
  const mask = size - 1;
  const rows = new Int32Array(size).fill(-1);
  features.forEach((feature, row) => {
    let at = feature & mask;
    while ((rows[at] ?? -1) >= 0) at = (at + 1) & mask;
    rows[at] = row;
  });
  return (feature) => {
    for (let at = feature & mask; ; at = (at + 1) & mask) {
      const row = rows[at] ?? -1;
      if (row < 0 || features[row] === feature) return row;
    }
  };
}
