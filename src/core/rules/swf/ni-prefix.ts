import { compact } from '../../items/compact';

/** Prefixes of temporary numbers and others that rule 4155 (2010) names. */
const REFUSED: ReadonlySet<string> = new Set(['GB', 'BG', 'NK', 'KN', 'TN', 'NT', 'ZZ']);

/** Two letters and six digits, and any letter or none: temporary numbers ended in M or F. */
const NUMBER = /^[A-Z]{2}\d{6}[A-Z]?$/;

/** The prefix of a National Insurance number that the census refuses because of it. */
export function refusedPrefix(typed: string): string | undefined {
  const { text } = compact(typed);
  const prefix = text.slice(0, 2);
  return REFUSED.has(prefix) && NUMBER.test(text) ? prefix : undefined;
}
