/**
 * The trained model: from a title to a probability for every SOC 2020 unit group and every role.
 *
 *   features → rows of numbers → their sum, brought to length 3 → tanh → one score a code → softmax
 *
 * The rows of a word (its letters included) always go in together, so their sum is kept for the
 * words met last; a title then costs a handful of rows and one pass over the codes.
 */
import { dot } from './dot';
import { titleFeatures, wordFeatures, type ModelQuery } from './features';
import type { ModelWeights, Outputs } from './weights';

/** Probabilities, one for each code of the outputs, in their order; they add up to 1. */
export type Probabilities = Float32Array;

export interface Model {
  readonly soc: readonly string[];
  /** Role codes; the empty string stands for "no role". */
  readonly roles: readonly string[];
  /** Where a title lies. Pass it to `ofSoc` and `ofRoles`; it is good until the next call. */
  place(query: ModelQuery): Float32Array;
  ofSoc(place: Float32Array): Probabilities;
  ofRoles(place: Float32Array): Probabilities;
}

/** The length to which a title's sum is brought; the model is trained with the same. */
export const LENGTH = 3;

/** Sums of this many words are kept: some 300 bytes each. */
const KEPT_WORDS = 4000;

interface Sum {
  readonly values: Float32Array;
  /** Sum of the squared weights of the known features. */
  readonly squares: number;
}

export function createModel(weights: ModelWeights): Model {
  const { width, features, scales, values } = weights;
  const rowOf = createTable(features);
  const kept = new Map<string, Sum>();
  const place = new Float32Array(width);
  const half = width / 2;
  /** Where the rows that are being taken are summed up. */
  let target: Float32Array = place;
  let squares = 0;

  const add = (feature: number, weight: number): void => {
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
  };

  return {
    soc: weights.soc.codes,
    roles: weights.roles.codes,
    place(query) {
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
    },
    ofSoc: (at) => softmax(at, weights.soc),
    ofRoles: (at) => softmax(at, weights.roles),
  };

  function sumOf(form: string): Sum {
    const known = kept.get(form);
    if (known !== undefined) return known;
    const sum = new Float32Array(width);
    target = sum;
    squares = 0;
    wordFeatures(form, add);
    const made = { values: sum, squares };
    if (kept.size >= KEPT_WORDS) kept.clear();
    kept.set(form, made);
    return made;
  }
}

/** Scores of the codes for a place, as probabilities. */
function softmax(place: Float32Array, { codes, bias, values }: Outputs): Probabilities {
  const width = place.length;
  const found = new Float32Array(codes.length);
  let most = -Infinity;
  for (let code = 0, from = 0; code < codes.length; code++, from += width) {
    const score = (bias[code] ?? 0) + dot(values, from, place, width);
    found[code] = score;
    if (score > most) most = score;
  }
  let all = 0;
  for (let code = 0; code < found.length; code++) {
    const share = Math.exp((found[code] ?? 0) - most);
    found[code] = share;
    all += share;
  }
  for (let code = 0; code < found.length; code++) found[code] = (found[code] ?? 0) / all;
  return found;
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
