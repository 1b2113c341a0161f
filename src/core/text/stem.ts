/**
 * What a family of words has in common: `manager`, `managing` and `management` share `manag`.
 * Cruder than a stemmer for prose, on purpose: it only ever adds a weak likeness.
 */
const ENDINGS: readonly string[] = [
  ...[
    'ational',
    'isation',
    'ations',
    'ation',
    'ments',
    'ment',
    'ional',
    'ator',
    'ings',
    'ical',
    'ancy',
    'ance',
  ],
  ...[
    'ency',
    'ence',
    'ing',
    'ers',
    'ors',
    'ist',
    'ian',
    'ion',
    'ive',
    'ity',
    'ant',
    'ent',
    'ate',
    'al',
    'er',
    'or',
  ],
  ...['ed', 'ic', 'at', 'it', 'is', 'y', 'e'],
];

const SHORTEST = 4;

/** The family of a word in its compare form; short words are their own. */
export function stem(form: string): string {
  let known = remembered.get(form);
  if (known === undefined) {
    known = cut(form);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(form, known);
  }
  return known;
}

/** Families met before: titles use the same few thousand words over and over. */
const remembered = new Map<string, string>();
const REMEMBERED = 30_000;

function cut(form: string): string {
  let left = form;
  for (;;) {
    const ending = ENDINGS.find((e) => left.length - e.length >= SHORTEST && left.endsWith(e));
    if (ending === undefined) return left;
    left = left.slice(0, -ending.length);
  }
}
