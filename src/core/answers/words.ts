/**
 * What the cell functions say. `#N/A` and `#VALUE!` show these sentences beside the cell: what
 * is wrong, then what to do.
 */

interface Size {
  readonly rows: number;
  readonly columns: number;
}

interface Target {
  readonly code: string;
  readonly when?: readonly string[];
}

export const words = {
  errorGiven: (what: string, error: string) =>
    `The ${what} shows ${error}. Put that cell right first.`,
  misfit: (given: Size, rest: Size) =>
    `A range of ${size(given)} does not fit one of ${size(rest)}. ` +
    'Give ranges of the same height, or single cells.',
  tooMany: (most: number) =>
    `More than ${count(most)} cells at once. Split the range, or use Code jobs in the task pane.`,
  oneOnly: (what: string) => `Give one ${what} at a time.`,

  noRole: (why: string) => (why === '' ? `No role found. ${NOTHING_LIKE_IT}` : why),
  noSoc: (edition: string, why: string) =>
    `No ${edition} code found. ${why === '' ? NOTHING_LIKE_IT : why}`,
  noSuggestion: (why: string) => (why === '' ? `Nothing to suggest. ${NOTHING_LIKE_IT}` : why),
  badEdition: (given: string, known: readonly string[]) =>
    `There is no SOC edition ${quoted(given)}. Use ${listed(known)}.`,
  badCount: (most: number) => `The number of suggestions is 1 to ${String(most)}.`,

  unknownSet: (given: string, near: readonly string[]) =>
    `There is no code set ${quoted(given)}. ${didYouMean(near)}${LIST_SETS}`,
  unknownItem: (given: string, near: readonly string[]) =>
    `There is no code set or item ${quoted(given)}. ${didYouMean(near)}${LIST_SETS}`,
  setMissing: () => `Name the code set, such as "swf.role". ${LIST_SETS}`,
  notAList: (id: string) => `${id} is checked by its form and has no list of codes.`,
  nothingFound: (search: string, title: string) =>
    `Nothing in ${title} holds ${quoted(search)}. Try fewer letters.`,

  noCrosswalk: (from: string, to: string, known: readonly string[]) =>
    known.length === 0
      ? `No crosswalk leads from ${from} to ${to}, or anywhere else.`
      : `No crosswalk leads from ${from} to ${to}. From ${from} there is one to ${listed(known)}.`,
  noTarget: (code: string, to: string) => `Nothing in ${to} goes with ${code}.`,
  needsMore: (code: string, needs: readonly string[], targets: readonly Target[]) =>
    `${code} may be ${listed(targets.map(target))}. What decides: ${needs.join('; ')}.`,

  formulaError: (error: string) => `The cell shows ${error}. Put its formula right.`,
  query: (says: string) => `Query: ${says}`,
};

const NOTHING_LIKE_IT = 'Nothing like this title is known.';
const LIST_SETS = '=WDS.CODES("sets") lists them all.';

function size({ rows, columns }: Size): string {
  return `${count(rows)} ${rows === 1 ? 'row' : 'rows'} by ${count(columns)}`;
}

/** A whole number with separators, the same on every computer. */
function count(number: number): string {
  return number.toLocaleString('en-GB');
}

/** As it may stand within a sentence: no controls, and no marks that would turn the rest around. */
function quoted(text: string): string {
  const letters = [...text.replace(/\p{C}+/gu, ' ')];
  return `"${letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('')}"`;
}

function target({ code, when = [] }: Target): string {
  return when.length === 0 ? code : `${code} (${when.join(', ')})`;
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} or ${last}`;
}

function didYouMean(near: readonly string[]): string {
  return near.length === 0 ? '' : `Did you mean ${listed(near)}? `;
}
