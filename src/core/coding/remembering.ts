/** A coder that remembers what it was asked, for the many cells that ask the same. */
import { coderKey } from './post-key';
import type { Coder, Suggestion } from './types';

/**
 * Most posts remembered. A council has some 1,000 to 5,000 different ones; one takes about 1 KB.
 */
export const MOST_REMEMBERED = 10_000;

/** Longer posts than this (in characters, all parts together) are not worth the room. */
const LONGEST = 500;

/**
 * The same answers as `coder`, each worked out once. When `most` are remembered, the one that was
 * remembered first is forgotten. (Forgetting the least recently used was rejected: sheets are
 * worked out from top to bottom again and again, where it does no better and costs more.)
 */
export function rememberingCoder(coder: Coder, most: number = MOST_REMEMBERED): Coder {
  const remembered = new Map<string, Suggestion>();
  return {
    ...coder,
    suggest(post) {
      const key = coderKey(post);
      if (key.length > LONGEST) return coder.suggest(post);
      const known = remembered.get(key);
      if (known) return known;
      const suggestion = coder.suggest(post);
      if (remembered.size >= most) forgetFirst(remembered);
      remembered.set(key, suggestion);
      return suggestion;
    },
  };
}

function forgetFirst(remembered: Map<string, Suggestion>): void {
  for (const key of remembered.keys()) {
    remembered.delete(key);
    return;
  }
}
