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

/** So many of something that nobody reads one by one. */
const NAMED = 3;

/** The first few, and how many more: `a, b, c and 4 more`. */
export function named(names: readonly string[], most = NAMED): string {
  const more = names.length - most;
  return (
    names.slice(0, most).join(', ') + (more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : '')
  );
}

/** As many names as a person may want to go through. */
export function many(names: readonly string[]): string {
  return named(names, LISTED);
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
