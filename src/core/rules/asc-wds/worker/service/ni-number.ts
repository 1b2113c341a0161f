/** National Insurance numbers, as the service's two checks want them. */

/** In a file: spaces stand among the digits if they like, and any last letter will do, or none. */
export const NI_NUMBER = /^[a-z]{2}\s*(?:\d\s*){6}[a-z]?$/i;

/** Before it stores one. What fails here is dropped without a word. */
const STORED = /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s*(?:\d\s*){6}[A-D]$/;
const NEVER_STORED: ReadonlySet<string> = new Set(['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ']);
const LONGEST_STORED = 13;

/** True for a number that is not only let in but kept. */
export function isStoredNiNumber(text: string): boolean {
  return text.length <= LONGEST_STORED && STORED.test(text) && !NEVER_STORED.has(text.slice(0, 2));
}
