import { Z95 } from './share';

export interface Difference {
  /** Share right after less share right before. */
  readonly difference: number;
  /** Half-width of its 95 % interval. */
  readonly half: number;
  /** Titles that came right, and titles that went wrong. */
  readonly gained: number;
  readonly lost: number;
}

/**
 * What a change does to the share right, on the same titles in the same order. Only titles that
 * changed sides carry news (McNemar 1947, Psychometrika 12, 153-157), so that a difference is far
 * better known than the two shares are: its standard error is
 *
 *   √( gained + lost − (gained − lost)²/n ) / n
 *
 * When no title changed sides the half-width is 0: that says nothing of other titles.
 */
export function pairedDifference(
  before: readonly boolean[],
  after: readonly boolean[],
): Difference | undefined {
  const count = before.length;
  if (count !== after.length) {
    throw new Error(`Rolecheck: ${String(count)} answers are paired with ${String(after.length)}`);
  }
  if (count === 0) return undefined;
  const gained = after.filter((right, at) => right && before[at] === false).length;
  const lost = after.filter((right, at) => !right && before[at] === true).length;
  const spread = gained + lost - (gained - lost) ** 2 / count;
  return {
    difference: (gained - lost) / count,
    half: (Z95 * Math.sqrt(spread)) / count,
    gained,
    lost,
  };
}
