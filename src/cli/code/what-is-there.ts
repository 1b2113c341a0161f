/** Headers that a file had before its new columns came. */
import { words } from '../words';

/**
 * @param wanted what the new columns are called
 * @param given what they are called in this file
 */
export function sayWhatIsThere(
  wanted: readonly string[],
  given: readonly string[],
  say: (sentence: string) => void,
): void {
  const there = wanted.filter((header, at) => given[at] !== header);
  const instead = given.filter((header, at) => wanted[at] !== header);
  if (there.length > 0) say(words.headersThere(there, instead));
}
