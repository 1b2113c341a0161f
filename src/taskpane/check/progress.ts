/** One bar for the whole run: what each stage takes of it, roughly as long as it lasts. */
import type { Stage } from './state';

const shares: Readonly<Record<Stage, readonly [from: number, to: number]>> = {
  loading: [0, 0.05],
  reading: [0.05, 0.4],
  checking: [0.4, 0.7],
  marking: [0.7, 1],
  fixing: [0, 0.05],
  filling: [0, 1],
  clearing: [0, 1],
  undoing: [0, 0.05],
};

/** @returns 0 to 1 */
export function overall(stage: Stage, done: number, of: number): number {
  const [from, to] = shares[stage];
  return of > 0 ? from + (to - from) * Math.min(1, done / of) : from;
}
