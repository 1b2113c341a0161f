/** Lists in a cell, as the service takes them apart. */
import { whole } from './read';

/** What stands between semicolons, spaces and all. A blank cell is a list of one blank item. */
export function listOf(text: string): readonly string[] {
  return text.includes(';') ? text.split(';') : [text];
}

/** True when the service finds a whole number in front of a text. */
export function isWhole(text: string): boolean {
  return !Number.isNaN(whole(text));
}

/** True for a list in which nothing stands. */
export function isBlankList(text: string): boolean {
  return /^[\s;]*$/u.test(text);
}

/** A list of so many blank items. */
export function blankList(items: number): string {
  return ';'.repeat(Math.max(0, items - 1));
}

/**
 * A list of codes that somebody wrote with commas or spaces, with semicolons; undefined when it
 * already has semicolons, when it has no two items, or when one of them is no code.
 */
export function withSemicolons(text: string, codes: ReadonlySet<string>): string | undefined {
  if (text.includes(';')) return undefined;
  const items = text.split(/[,\s]+/u).filter((item) => item !== '');
  return items.length > 1 && items.every((item) => codes.has(item)) ? items.join(';') : undefined;
}
