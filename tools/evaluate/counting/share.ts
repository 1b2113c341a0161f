/** A share of a sample, and how far the share of all such titles may be from it. */

export interface Share {
  /** 0 to 1. */
  readonly share: number;
  /** Half-width of the 95 % interval, on the same scale. */
  readonly half: number;
  /** How many titles it is a share of. */
  readonly count: number;
}

/** 97.5th percentile of the normal distribution. */
export const Z95 = 1.959964;

/**
 * `part` of `count`, or undefined when there is nothing to count. `part` need not be whole: where
 * titles are tied, half of one may count.
 */
export function shareOf(part: number, count: number): Share | undefined {
  if (count === 0) return undefined;
  return { share: part / count, half: wilsonHalfWidth(part / count, count), count };
}

/** The share of a list that passes. */
export function shareWhere<T>(list: readonly T[], passes: (one: T) => boolean): Share | undefined {
  return shareOf(list.filter(passes).length, list.length);
}

/**
 * Half the width of the 95 % score interval of a share (Wilson 1927, Journal of the American
 * Statistical Association 22, 209-212):
 *
 *   z / (1 + z²/n) · √( p(1 − p)/n + z²/4n² )
 *
 * The usual normal half-width says ±0 when all titles of a small sample are right, and the shares
 * of interest here are near 100 %; Wilson's stays honest there (Brown, Cai and DasGupta 2001,
 * Statistical Science 16, 101-133). The interval is centred a little nearer to one half than the
 * share that stands before the ±.
 */
export function wilsonHalfWidth(share: number, count: number): number {
  const z2 = Z95 * Z95;
  const spread = (share * (1 - share)) / count + z2 / (4 * count * count);
  return (Z95 / (1 + z2 / count)) * Math.sqrt(spread);
}
