/** Typing into a search box, letter by letter, until what one is after is among what is shown. */

export interface Found {
  /** Letters typed. */
  readonly letters: number;
  /** Where it stands in what is shown: 0 is the first, which needs no arrow. */
  readonly place: number;
}

/**
 * @param label what is typed, from its beginning
 * @param placeFor where it stands for what is typed so far; -1 while it is not shown
 * @returns undefined when it is not shown even for the whole label
 */
export function typeUntil(label: string, placeFor: (typed: string) => number): Found | undefined {
  const letters = [...label];
  for (let count = 1; count <= letters.length; count++) {
    const place = placeFor(letters.slice(0, count).join(''));
    if (place >= 0) return { letters: count, place };
  }
  return undefined;
}

/** Arrows down to it, and Enter. */
export function keysToTake(place: number): number {
  return place + 1;
}
