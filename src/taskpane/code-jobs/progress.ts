/** One bar for the whole run: what each stage takes of it, roughly as long as it lasts. */
import type { Stage } from './state';

const shares: Readonly<Record<Stage, readonly [from: number, to: number]>> = {
  reading: [0, 0.1],
  loading: [0.1, 0.15],
  coding: [0.15, 0.6],
  writing: [0.6, 1],
  undoing: [0, 1],
};

/** @returns 0 to 1, never less for a later stage */
export function overall(stage: Stage, done: number, of: number): number {
  const [from, to] = shares[stage];
  return of > 0 ? from + (to - from) * Math.min(1, done / of) : from;
}
