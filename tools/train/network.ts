/**
 * The network and how it learns: rows for features, summed, tanh, then one softmax a task.
 * Stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011), one step size a row.
 */
import { dot } from '../../src/core/coding/model/dot';
import { createRandom, shuffle } from './random';
import type { Table } from './table';

export interface NetworkOptions {
  /** Numbers a row. */
  readonly width: number;
  /** Passes over the examples. */
  readonly passes: number;
  readonly rate: number;
  /** Not 0. */
  readonly seed: number;
  /** Learn so many examples and no more; all of them, pass after pass, when it is left out. */
  readonly stopAfter?: number;
  /** Share of an example's features that are left out each time, 0 to 1. */
  readonly dropped: number;
}

export interface Network {
  readonly width: number;
  /** `width` numbers a feature. */
  readonly rows: Float32Array;
  /** For each task, `width` numbers a code, and a bias a code. */
  readonly outputs: readonly { readonly values: Float32Array; readonly bias: Float32Array }[];
}

/** The share of the step size that is left in the last pass. */
const LAST_RATE = 0.05;
/** Biases move more slowly than rows. */
const BIAS_RATE = 0.1;
/** Errors smaller than this teach nothing and cost most of the time. */
const LEAST_ERROR = 1e-4;
const FIRST_SQUARES = 1e-6;
const START = 0.1;

export function train(table: Table, options: NetworkOptions): Network {
  const { width, passes, rate, seed, dropped } = options;
  const random = createRandom(seed);
  const start = (length: number): Float32Array =>
    Float32Array.from({ length }, () => (random(20_001) / 10_000 - 1) * START);
  const rows = start(table.features.length * width);
  const outputs = table.codes.map((codes) => ({
    values: start(codes.length * width),
    bias: new Float32Array(codes.length),
    valueSquares: new Float32Array(codes.length).fill(FIRST_SQUARES),
    biasSquares: new Float32Array(codes.length).fill(FIRST_SQUARES),
    scores: new Float32Array(codes.length),
  }));
  const rowSquares = new Float32Array(table.features.length).fill(FIRST_SQUARES);
  const order = Uint32Array.from({ length: table.count }, (_, at) => at);
  const place = new Float32Array(width);
  const slope = new Float32Array(width);
  const longest = table.starts.reduce(
    (most, end, at) => Math.max(most, end - (table.starts[at - 1] ?? 0)),
    0,
  );
  const taken = new Uint32Array(longest);
  const tasks = outputs.length;
  let left = options.stopAfter ?? Infinity;

  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const step = rate * (1 - (pass / passes) * (1 - LAST_RATE));
    for (const at of order) {
      if (left-- <= 0) break;
      learn(at, step);
    }
  }
  return { width, rows, outputs: outputs.map(({ values, bias }) => ({ values, bias })) };

  function learn(at: number, step: number): void {
    const count = sum(table.starts[at] ?? 0, table.starts[at + 1] ?? 0);
    let ownSquares = 0;
    for (let i = 0; i < width; i++) {
      const value = Math.tanh(place[i] ?? 0);
      place[i] = value;
      ownSquares += value * value;
    }
    slope.fill(0);
    for (let task = 0; task < tasks; task++) {
      const label = table.labels[at * tasks + task] ?? -1;
      if (label >= 0)
        learnTask(task, label, table.counts[at * tasks + task] ?? 0, step, ownSquares);
    }
    let slopeSquares = 0;
    for (let i = 0; i < width; i++) {
      const value = place[i] ?? 0;
      const own = (slope[i] ?? 0) * (1 - value * value);
      slope[i] = own;
      slopeSquares += own * own;
    }
    for (let k = 0; k < count; k++) {
      const i = taken[k] ?? 0;
      const row = table.rows[i] ?? 0;
      const weight = table.weights[i] ?? 0;
      const squares = (rowSquares[row] ?? 0) + (slopeSquares * weight * weight) / width;
      rowSquares[row] = squares;
      const move = (step / Math.sqrt(squares)) * weight;
      for (let j = 0, from = row * width; j < width; j++, from++) {
        rows[from] = (rows[from] ?? 0) - move * (slope[j] ?? 0);
      }
    }
  }

  /** Sums the rows of an example, some left out by chance; says how many were taken. */
  function sum(from: number, to: number): number {
    place.fill(0);
    let count = 0;
    for (let i = from; i < to; i++) {
      if (dropped > 0 && random(1000) < dropped * 1000) continue;
      taken[count++] = i;
      const weight = table.weights[i] ?? 0;
      for (let j = 0, at = (table.rows[i] ?? 0) * width; j < width; j++, at++) {
        place[j] = (place[j] ?? 0) + weight * (rows[at] ?? 0);
      }
    }
    return count;
  }

  function learnTask(task: number, label: number, counts: number, step: number, own: number): void {
    const output = outputs[task];
    if (output === undefined) return;
    const { values, bias, valueSquares, biasSquares, scores } = output;
    let most = -Infinity;
    for (let code = 0, from = 0; code < scores.length; code++, from += width) {
      const score = (bias[code] ?? 0) + dot(values, from, place, width);
      scores[code] = score;
      if (score > most) most = score;
    }
    let all = 0;
    for (let code = 0; code < scores.length; code++) {
      const share = Math.exp((scores[code] ?? 0) - most);
      scores[code] = share;
      all += share;
    }
    for (let code = 0; code < scores.length; code++) {
      const error = ((scores[code] ?? 0) / all - (code === label ? 1 : 0)) * counts;
      if (Math.abs(error) < LEAST_ERROR) continue;
      const squares = (valueSquares[code] ?? 0) + (error * error * own) / width;
      valueSquares[code] = squares;
      const move = (step / Math.sqrt(squares)) * error;
      for (let j = 0, from = code * width; j < width; j++, from++) {
        const value = values[from] ?? 0;
        slope[j] = (slope[j] ?? 0) + error * value;
        values[from] = value - move * (place[j] ?? 0);
      }
      const biasSum = (biasSquares[code] ?? 0) + error * error;
      biasSquares[code] = biasSum;
      bias[code] = (bias[code] ?? 0) - (step / Math.sqrt(biasSum)) * error * BIAS_RATE;
    }
  }
}
