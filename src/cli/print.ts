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

// eslint-disable-next-line no-control-regex -- which characters a terminal acts upon is the point
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/gu;

/** Without what a terminal would act upon, line feeds excepted: such characters become spaces. */
export function onTerminal(text: string): string {
  return text.replace(CONTROLS, ' ');
}

/** JSON that a terminal does not act upon, and that says the same. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
