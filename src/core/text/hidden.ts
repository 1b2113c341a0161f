/** Characters that nobody sees, and letters that pass for others: what there is, and where. */
import { latinFor } from './tidy';

/** Something in a text that does not show. */
export interface Hidden {
  /** Inside a sentence: `a zero-width space`. */
  readonly what: string;
  /** Which character of the text it is, from 1. */
  readonly at: number;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\t', 'a tab'],
  ['\n', 'a line break'],
  ['\r', 'a line break'],
  ['\v', 'a vertical tab'],
  ['\u00AD', 'a soft hyphen'],
  ['\u200B', 'a zero-width space'],
  ['\u200C', 'a zero-width non-joiner'],
  ['\u200D', 'a zero-width joiner'],
  ['\u200E', 'a left-to-right mark'],
  ['\u200F', 'a right-to-left mark'],
  ['\u202E', 'a right-to-left override'],
  ['\u2060', 'a word joiner'],
  ['\uFEFF', 'a byte order mark'],
]);

const PLAIN = /^[\u0020-\u007E]*$/;
/** Pictures of several parts are held together by joiners, which belong to them. */
const JOINED = /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D/gu;
const UNSEEN = /[\p{Cc}\p{Cf}]/u;
const GAPS = /\p{Cc}+/gu;
const ALL_FORMAT = /\p{Cf}+/gu;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The first hidden character, if there is one. Spaces of any kind are none. */
export function hiddenIn(text: string): Hidden | undefined {
  if (PLAIN.test(text)) return undefined;
  const characters = [...text.replace(JOINED, '\uFE0F')];
  const at = characters.findIndex((character) => UNSEEN.test(character));
  if (at < 0) return undefined;
  const found = characters[at] ?? '';
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { what: NAMES.get(found) ?? `the character U+${code}`, at: at + 1 };
}

/** The text without them; tabs and line breaks become a space. */
export function withoutHidden(text: string): string {
  return text.replace(GAPS, ' ').replace(ALL_FORMAT, '');
}

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const LATIN = /\p{Script=Latin}/u;

/**
 * Cyrillic and Greek letters among Latin ones, each once, and the text with the Latin letters that they
 * pass for; undefined for a text of one alphabet.
 */
export function lookalikesIn(
  text: string,
): { readonly letters: string; readonly write: string | undefined } | undefined {
  if (PLAIN.test(text) || !LATIN.test(text)) return undefined;
  const letters = [...new Set(text.match(FOREIGN) ?? [])];
  if (letters.length === 0) return undefined;
  const isKnown = letters.every((letter) => latinFor(letter) !== undefined);
  const write = text.replace(FOREIGN, (letter) => latinFor(letter) ?? letter);
  return { letters: letters.join(' '), write: isKnown ? write : undefined };
}

/** For showing: without the characters that turn the direction of what is written beside them. */
export function withoutDirections(text: string): string {
  return PLAIN.test(text) ? text : text.replace(DIRECTION, '');
}
