/**
 * Text of a .csv file to rows and back, for lists of ours that people pass on. A package was
 * rejected for the pane: the small one that there is can also reach out to the network, and nothing
 * in the add-in may.
 */

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Rows of a .csv file. Comma, semicolon or tab, whichever the first line with any has most of; a field in
 * quotation marks may hold all of them, and line ends. A blank line is a row of one empty field, so
 * that rows are numbered as a person counts them. Never throws.
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const separator = separatorOf(plain);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < plain.length) {
    const { field, next } = fieldAt(plain, at, separator);
    row.push(field);
    const mark = plain[next];
    at = next + (mark === '\r' && plain[next + 1] === '\n' ? 2 : 1);
    if (mark === separator && at < plain.length) continue;
    if (mark === separator) row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * A .csv file with lines ended as in DOS, without a byte-order mark. Text that a spreadsheet would
 * take for a formula is the caller's to guard, who knows how it is read again.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(value: string): string {
  return /[",;\r\n\t]|^\s|\s$/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The field that begins at a position, and where its separator or line end is. */
function fieldAt(
  text: string,
  from: number,
  separator: string,
): { readonly field: string; readonly next: number } {
  if (text[from] !== '"') {
    const next = endOfField(text, from, separator);
    return { field: text.slice(from, next), next };
  }
  let field = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { field: field + text.slice(at), next: text.length };
    field += text.slice(at, close);
    if (text[close + 1] !== '"') {
      // Whatever stands between the closing mark and the separator belongs to the field.
      const next = endOfField(text, close + 1, separator);
      return { field: field + text.slice(close + 1, next), next };
    }
    field += '"';
    at = close + 2;
  }
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && !isEnd(text[at] ?? '', separator)) at++;
  return at;
}

function isEnd(sign: string, separator: string): boolean {
  return sign === separator || sign === '\r' || sign === '\n';
}

function separatorOf(text: string): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if ((sign === '\n' || sign === '\r') && counts.size > 0) break;
    if (sign === ',' || sign === ';' || sign === '\t')
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  let best: string = SEPARATORS[0];
  for (const one of SEPARATORS) {
    if ((counts.get(one) ?? 0) > (counts.get(best) ?? 0)) best = one;
  }
  return best;
}
