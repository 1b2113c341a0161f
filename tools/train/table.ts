/** Examples as arrays of numbers: what the network reads. */
import {
  titleFeatures,
  wordFeatures,
  type FeatureKind,
  type ModelQuery,
  type TakeFeature,
} from '../../src/core/coding/model/features';
import { LENGTH } from '../../src/core/coding/model/model';
import { TASKS, type Example } from './examples';

/** Features that stand in fewer titles than this are left out: they would only be learnt by heart. */
const LEAST_TITLES: Readonly<Record<FeatureKind, number>> = {
  always: 1,
  word: 1,
  setting: 1,
  pair: 2,
  head: 2,
  first: 2,
  last: 2,
  qualifier: 2,
  letters: 6,
};

export interface Table {
  /** Numbers of the features that are learnt, ascending; a row is a place in this list. */
  readonly features: Uint32Array;
  /** Codes by task, in the order of `TASKS`. */
  readonly codes: readonly (readonly string[])[];
  readonly count: number;
  /** Where the rows of an example begin in `rows` and `weights`; one more than there are examples. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly weights: Float32Array;
  /** For each example and task, the place of its code, or -1. */
  readonly labels: Int16Array;
  /** For each example and task, how much it counts. */
  readonly counts: Float32Array;
}

function eachFeature(query: ModelQuery, take: TakeFeature): void {
  titleFeatures(query, take);
  for (const form of query.main) wordFeatures(form, take);
}

export function tableOf(examples: readonly Example[]): Table {
  const features = featuresOf(examples);
  const rowOf = new Map([...features].map((feature, row) => [feature, row]));
  const codes = TASKS.map((task) =>
    [...new Set(examples.flatMap(({ codes: of }) => of[task] ?? []))].sort(),
  );
  const placeOf = codes.map((list) => new Map(list.map((code, place) => [code, place])));
  const rows: number[] = [];
  const weights: number[] = [];
  const starts = new Uint32Array(examples.length + 1);
  const labels = new Int16Array(examples.length * TASKS.length).fill(-1);
  const counts = new Float32Array(examples.length * TASKS.length);
  examples.forEach(({ query, codes: right, socWeight, roleWeight }, at) => {
    const first = rows.length;
    let squares = 0;
    eachFeature(query, (feature, weight) => {
      const row = rowOf.get(feature);
      if (row === undefined) return;
      rows.push(row);
      weights.push(weight);
      squares += weight * weight;
    });
    const factor = squares === 0 ? 0 : LENGTH / Math.sqrt(squares);
    for (let i = first; i < weights.length; i++) weights[i] = (weights[i] ?? 0) * factor;
    starts[at + 1] = rows.length;
    TASKS.forEach((task, place) => {
      const code = right[task];
      const weight = (task === 'role' ? roleWeight : socWeight) * TASK_WEIGHT[task];
      if (code === undefined || weight === 0) return;
      labels[at * TASKS.length + place] = placeOf[place]?.get(code) ?? -1;
      counts[at * TASKS.length + place] = weight;
    });
  });
  return {
    features,
    codes,
    count: examples.length,
    starts,
    rows: Uint32Array.from(rows),
    weights: Float32Array.from(weights),
    labels,
    counts,
  };
}

/** SOC 2020 is what is asked for; the older editions and the role teach the rows what words mean. */
const TASK_WEIGHT: Readonly<Record<(typeof TASKS)[number], number>> = {
  soc2020: 1,
  soc2010: 0.3,
  soc2000: 0.3,
  minor: 0.3,
  role: 0.5,
};

/**
 * Numbers of the features that enough titles have, ascending. Two features that share a number (a
 * handful of all) are learnt as one, under the kind that was met first.
 */
function featuresOf(examples: readonly Example[]): Uint32Array {
  const met = new Map<number, { readonly kind: FeatureKind; titles: number; last: number }>();
  examples.forEach(({ query }, at) => {
    eachFeature(query, (feature, _, kind) => {
      const known = met.get(feature);
      if (known === undefined) met.set(feature, { kind, titles: 1, last: at });
      else if (known.last !== at) {
        known.titles++;
        known.last = at;
      }
    });
  });
  return Uint32Array.from(
    [...met]
      .filter(([, { kind, titles }]) => titles >= LEAST_TITLES[kind])
      .map(([number]) => number),
  ).sort();
}
