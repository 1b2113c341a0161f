/** Times that were measured several times: the median counts, the rest says how far to trust it. */

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @throws when nothing was measured */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || least === undefined || most === undefined) {
    throw new Error('Rolecheck: nothing was measured');
  }
  return { median: (low + high) / 2, least, most };
}

/** How many a second, when `count` took so many milliseconds. */
export function perSecond(count: number, milliseconds: number): number {
  return (count / milliseconds) * 1000;
}
