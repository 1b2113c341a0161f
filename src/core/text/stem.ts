/**
 * What a family of words has in common: `manager`, `managing` and `management` share `manag`.
 * Cruder than a stemmer for prose, on purpose: it only ever adds a weak likeness.
 */
const ENDINGS: readonly string[] = (
  'ational isation ations ation ments ment ional ator ings ical ancy ance ency ence ing ' +
  'ers ors ist ian ion ive ity ant ent ate al er or ed ic at it is y e'
).split(' ');

/** Endings by their last letter, the longest first as above: most words need few looked at. */
const BY_LAST: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(ENDINGS.map((ending) => ending.slice(-1)))].map((last) => [
    last,
    ENDINGS.filter((ending) => ending.endsWith(last)),
  ]),
);

/** What is left must still be told from other words. */
const SHORTEST = 4;

/** The family of a word in its compare form; short words are their own. */
export function stem(form: string): string {
  let left = form;
  for (;;) {
    const endings = BY_LAST.get(left.slice(-1));
    const ending = endings?.find((e) => left.length - e.length >= SHORTEST && left.endsWith(e));
    if (ending === undefined) return left;
    left = left.slice(0, -ending.length);
  }
}
