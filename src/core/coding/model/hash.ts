/**
 * Features are known by a number of 32 bits, made from a letter for their kind and their text:
 * FNV-1a over UTF-16 units, then MurmurHash3's last mixing, so that near texts lie far apart.
 * Of some 40,000 features hardly ever do two share a number; they are then taken for one.
 */
const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;

/** The state after one more UTF-16 unit. */
export function hashStep(state: number, unit: number): number {
  return Math.imul(state ^ unit, FNV_PRIME);
}

/** The state before any text, for features of a kind. `kind` is one ASCII letter. */
export function hashStart(kind: string): number {
  return hashStep(FNV_BASIS, kind.charCodeAt(0));
}

/** The state after a whole text. */
export function hashText(state: number, text: string): number {
  let hash = state;
  for (let at = 0; at < text.length; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

/** The number of a feature, 0 to 2^32 - 1, from the state after its text. */
export function hashEnd(state: number): number {
  let hash = state;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
