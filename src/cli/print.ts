/** Pieces of sentences that several commands print. */

/** So many names are listed before the rest is only counted. */
const LISTED = 30;

/** Names in quotation marks, the first ones only. */
export function list(names: readonly string[]): string {
  if (names.length === 0) return 'no headers';
  const shown = names.slice(0, LISTED).map((name) => `“${printable(name)}”`);
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}

/** On one line, and without what a terminal would act upon. */
export function printable(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 80);
}

export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
