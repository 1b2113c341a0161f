/** Whole numbers from a seed: xorshift with 32 bits (Marsaglia 2003). The same seed, the same run. */
export type Random = (below: number) => number;

/** @param seed any number but 0 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let at = 0; at < 16; at++) next();
  return (below) => next() % below;
}

/** Puts the items in an order of chance, in place (Fisher and Yates). */
export function shuffle(items: Uint32Array, random: Random): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = random(at + 1);
    const item = items[at] ?? 0;
    items[at] = items[other] ?? 0;
    items[other] = item;
  }
}
