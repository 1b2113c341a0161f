/**
 * The status column: what is wrong with a row, in words, and by which words a conditional format
 * knows whether a cell of the row is meant. Both read and write the same form, so it stands here once:
 *
 *   POSTCODE: fix – Postcode has the wrong form; DOB: explain – Date of birth is missing
 */
import { severityRank } from './groups';
import type { Finding, Severity } from '../rules/types';

/** Entries are parted by this, and a format looks for it in front of a header. */
const BETWEEN = '; ';

/** A cell holds 32,767 characters; nobody reads that many. The rest is only named. */
const LONGEST = 1000;

const WORDS: Readonly<Record<Severity, string>> = {
  error: 'fix',
  query: 'explain',
  advice: 'advice',
};

/**
 * The status of each row; blank where there is nothing to say.
 *
 * @param headerOf the sheet's own header of a column, so that officers read the words they know
 */
export function statusTexts(
  findings: readonly Finding[],
  rowCount: number,
  headerOf: (column: string) => string,
): readonly string[] {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    const row = byRow.get(finding.row);
    if (row) row.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  return Array.from({ length: rowCount }, (_, row) => statusOf(byRow.get(row) ?? [], headerOf));
}

function statusOf(findings: readonly Finding[], headerOf: (column: string) => string): string {
  const worstFirst = [...findings].sort(
    (a, b) => severityRank(a.rule.severity) - severityRank(b.rule.severity),
  );
  const entries: string[] = [];
  const named = new Set<string>();
  let length = 0;
  let more = 0;
  for (const { rule, column } of worstFirst) {
    const start = entryStart(headerOf(column));
    const said = `${start}${WORDS[rule.severity]} – ${rule.title}`;
    const isFull = length + said.length > LONGEST;
    if (isFull) more++;
    // A column that is not named would not be coloured: what has no room for words has its header.
    const entry = isFull ? `${start}${WORDS[rule.severity]}` : said;
    if (isFull && named.has(start)) continue;
    named.add(start);
    entries.push(entry);
    length += entry.length + BETWEEN.length;
  }
  if (more > 0) entries.push(`${String(more)} of these without words`);
  return entries.join(BETWEEN);
}

/** A text within a formula may have 255 characters; each quote mark in it takes two. */
const LONGEST_HEADER = 100;

/**
 * What an entry begins with. Signs by which entries are told apart are kept out of the header, and
 * signs with which a cell becomes a formula out of its front.
 */
function entryStart(header: string): string {
  const plain = header
    .replace(/\s+/gu, ' ')
    .replace(/[:;](?= )/gu, ',')
    .replace(/^[=+\-@' ]+/u, '')
    .trim();
  // By whole characters: half of a pair would not be found again.
  const short = plain.length <= LONGEST_HEADER ? plain : [...plain].slice(0, 90).join('');
  return `${short}: `;
}

/** True when a status names the column: what the column's conditional format finds out in Excel. */
export function namesColumn(status: string, header: string): boolean {
  return `${BETWEEN}${status}`.includes(`${BETWEEN}${entryStart(header)}`);
}

/** True for a text that can only be a status of ours. */
export function isStatusText(text: string): boolean {
  return Object.values(WORDS).some((word) => text.includes(`: ${word} – `));
}

/**
 * The formula of a conditional format for a checked column: true where the status names it.
 *
 * @param header the sheet's header of the column
 * @param statusCell the status cell of the format's first row, such as `$AS2`
 */
export function markFormula(header: string, statusCell: string): string {
  const wanted = `${BETWEEN}${entryStart(header)}`.replaceAll('"', '""');
  return `=ISNUMBER(FIND("${wanted}","${BETWEEN}"&${statusCell}))`;
}

/**
 * True for a formula that `markFormula` made, wherever its status cell has gone: columns move, and a
 * status column that somebody deleted leaves `#REF!`.
 */
export function isMarkFormula(formula: string): boolean {
  return /^=?ISNUMBER\(FIND\("; (?:[^"]|"")*: ",\s?"; "&(?:\$?[A-Z]{1,3}\$?\d{1,7}|#REF!)\)\)$/u.test(
    formula,
  );
}
