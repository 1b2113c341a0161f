/** Takes noise off a tidied title, and keeps what it took. */
import { NOISE } from './noise';

export interface Removed {
  /** As typed; empty for what is not to be repeated, such as a person's name. */
  readonly text: string;
  /** What it is, in a word or two: `grade`, `hours`, `team or place`. */
  readonly what: string;
}

/** What is left of the text; what was taken is added to `removed`. `soft` chooses the rules. */
export function takeOff(text: string, removed: Removed[], soft: boolean): string {
  let left = text;
  for (const { what, pattern, soft: isSoft = false } of NOISE) {
    if (isSoft !== soft) continue;
    left = left.replace(pattern, (match) => {
      const said = bare(match);
      if (said !== '') removed.push({ text: said, what });
      return ' ';
    });
  }
  return left.replace(/ {2,}/g, ' ').trim();
}

const MARKS = new Set(' ()*#~_.!-');

/** Without the marks and spaces at its ends; a loop, because a pattern for it is not linear. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARKS.has(text.charAt(start))) start++;
  while (end > start && MARKS.has(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
