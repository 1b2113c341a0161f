/** One bar for all that comes before: what each stage takes of it, roughly as long as it lasts. */
import type { Stage } from './state';

const shares: Readonly<Record<Stage, readonly [from: number, to: number]>> = {
  reading: [0, 0.15],
  loading: [0.15, 0.25],
  queueing: [0.25, 1],
  counting: [0.25, 1],
  planning: [0, 1],
  listing: [0, 1],
};

/** @returns 0 to 1, never less for a later stage */
export function overall(stage: Stage, done: number, of: number): number {
  const [from, to] = shares[stage];
  return of > 0 ? from + (to - from) * Math.min(1, done / of) : from;
}
