/** Ids that somebody may have meant who wrote another. */

const MOST = 3;

/** Share of letter pairs that two ids must have in common to be called near. */
const NEAR = 0.4;

/** An id this much farther off than the nearest one is not what was meant. */
const BESIDE = 0.75;

/** Up to three ids that are most like the one given, the nearest first; ties in the given order. */
export function nearIds(given: string, ids: readonly string[]): readonly string[] {
  const wanted = pairs(given);
  const ranked = ids
    .map((id) => ({ id, likeness: likeness(wanted, pairs(id)) }))
    .sort((a, b) => b.likeness - a.likeness);
  const least = Math.max(NEAR, (ranked[0]?.likeness ?? 0) * BESIDE);
  return ranked
    .filter(({ likeness: how }) => how >= least)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** Dice's coefficient over the sets of pairs: 0 for nothing in common, 1 for the same. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Neighbouring letters, with the ends marked so that single letters count too. */
function pairs(text: string): ReadonlySet<string> {
  const padded = ` ${text.slice(0, 60).toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2)));
}
