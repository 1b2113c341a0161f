/**
 * One plain form for text that people typed or pasted: what looks the same becomes the same.
 * Nothing here depends on the machine's language, so that every computer codes alike.
 */

/** Longest text that is looked at; a cell can hold 32,767 characters, a job title does not. */
export const TITLE_LIMIT = 200;

/** Printable ASCII without anything to mend: most cells, so that they can pass through untouched. */
const PLAIN = /^[\u0020-\u007E]*$/;

/** UTF-8 read as Windows-1252 somewhere on the way: the few sequences that post lists are full of. */
const DAMAGE: readonly (readonly [string, string])[] = [
  ['\u00E2\u20AC\u2122', "'"],
  ['\u00E2\u20AC\u02DC', "'"],
  ['\u00E2\u20AC\u201C', '-'],
  ['\u00E2\u20AC\u201D', '-'],
  ['\u00C2\u00A3', '\u00A3'],
  ['\u00C2\u00A0', ' '],
];

/** Letters that Unicode does not decompose, and Cyrillic and Greek ones that pass for Latin. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs('ßẞæÆœŒøØłŁđĐðÐþÞıſ', [
    'ss',
    'SS',
    'ae',
    'AE',
    'oe',
    'OE',
    'o',
    'O',
    'l',
    'L',
    'd',
    'D',
    'd',
    'D',
    'th',
    'TH',
    'i',
    's',
  ]),
  // A letter passes in one case only, but must be the same letter in both.
  ...pairs('авекмнорстухіјѕԁһԛԝ', 'abekmhopctyxijsdhqw'),
  ...pairs('АВЕКМНОРСТУХІЈЅԀҺԚԜ', 'ABEKMHOPCTYXIJSDHQW'),
  ...pairs('αεικνορτυχ', 'aeiknoptux'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
]);

function pairs(from: string, to: string | readonly string[]): [string, string][] {
  const targets = [...to];
  return [...from].map((letter, i) => [letter, targets[i] ?? letter]);
}

/** The plain letter that a letter stands or passes for; undefined for all others. */
export function latinFor(letter: string): string | undefined {
  return LETTERS.get(letter);
}

const APOSTROPHES = /[\u0060\u00B4\u02B9\u02BC\u2018-\u201B\u2032\uFF07]/g;
const QUOTES = /[\u201C-\u201F\u2033\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
/** Zero-width, soft hyphen, direction marks, variation selectors, tags: there to be unseen. */
const UNSEEN = /[\p{Cf}\u115F\u1160]/gu;
const COMBINING = /\p{M}+/gu;
/** Controls, odd spaces, pictures, private use and halves of broken pairs: a gap between words. */
const GAPS = /[\p{C}\p{Z}\p{So}\p{Sk}]+/gu;
const FOLDABLE = /[\u0080-\u{10FFFF}]/gu;

/**
 * The text in plain letters, with its case kept: composed or decomposed, curly or straight, with
 * or without hidden characters comes out the same. Runs of space become one; the ends are trimmed.
 * Text beyond `limit` UTF-16 units is not looked at, and no more than that comes out: what came out
 * is left as it is. Never throws; lone surrogates become spaces.
 */
export function tidy(text: string, limit: number = TITLE_LIMIT): string {
  const capped = text.length > limit ? text.slice(0, limit) : text;
  if (PLAIN.test(capped)) return squeeze(capped);
  let plain = capped;
  for (const [damaged, meant] of DAMAGE) plain = plain.replaceAll(damaged, meant);
  // Signs are hidden in others (a long dash set on its end): what comes apart is read once more.
  plain = plainSigns(plainSigns(plain).normalize('NFKD'))
    .replace(FOLDABLE, (letter) => LETTERS.get(letter) ?? letter)
    // One sign may come apart into eighteen.
    .slice(0, limit)
    .replace(GAPS, ' ');
  return squeeze(plain);
}

/**
 * Without what is unseen and without marks, which are taken off before anything comes apart too:
 * to put thousands of them in order, as `normalize` must, takes minutes.
 */
function plainSigns(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(COMBINING, '')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-');
}

/** Lower case without regard to language: `I` is always `i`. */
export function fold(text: string, limit: number = TITLE_LIMIT): string {
  return tidy(text, limit).toLowerCase();
}

function squeeze(text: string): string {
  return text.includes('  ') ? text.replace(/ {2,}/g, ' ').trim() : text.trim();
}
