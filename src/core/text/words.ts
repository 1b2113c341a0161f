import { compareForm } from './compare-form';

/** A word as it stands in a tidied title. */
export interface Word {
  /** Lower case, apostrophes taken out: `childrens`, `r&b`. */
  readonly text: string;
  /** Typed wholly in capitals, at least two letters of them. */
  readonly capitals: boolean;
  /** Typed with a first capital. */
  readonly capital: boolean;
}

/** Letters and digits, with `'` or `&` between them. Two letters around `&` are one abbreviation. */
const WORD = /[\p{L}\p{N}]+(?:['&][\p{L}\p{N}]+)*/gu;

/** Say nothing about the work; left out when words are compared. */
const EMPTY: ReadonlySet<string> = new Set(
  'and of the for in to a an at on with or by de s'.split(' '),
);

/** Written as one word or as two. The two-word form is the common one, so that parts are found. */
const COMPOUNDS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...[
      'health care',
      'head teacher',
      'child care',
      'home care',
      'play worker',
      'play group',
      'play leader',
    ],
    ...[
      'youth worker',
      'day care',
      'after care',
      'web site',
      'help desk',
      'fire fighter',
      'life guard',
    ],
    ...['air craft', 'street works', 'work shop', 'pre school', 'post person', 'business person'],
    ...[
      'data base',
      'class room',
      'time table',
      'school teacher',
      'social worker',
      'care worker',
      'key worker',
    ],
    ...[
      'under writer',
      'sub editor',
      'vice chair',
      'house master',
      'head master',
      'well being',
      'lunch time',
    ],
    ...['super intendent', 'multi media', 'on line', 'green space', 'street scene', 'tele care'],
    ...['side person', 'grave digger', 'ground worker', 'lolly pop', 'mini bus', 'back office'],
  ].map((pair) => [pair.replace(' ', ''), pair.split(' ')]),
);

/** Two words that are one: the joined form is what the index has. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ['co ordinator', 'coordinator'],
  ['co ordinators', 'coordinators'],
  ['co ordination', 'coordination'],
  ['co ordinating', 'coordinating'],
  ['co op', 'coop'],
  ['mid day', 'midday'],
  ['care taker', 'caretaker'],
  ['care takers', 'caretakers'],
  ['book keeper', 'bookkeeper'],
  ['house keeper', 'housekeeper'],
  ['house keeping', 'housekeeping'],
  ['grounds man', 'groundsman'],
  ['grounds person', 'groundsperson'],
  ['handy man', 'handyman'],
  ['handy person', 'handyperson'],
  ['hand yman', 'handyman'],
  ['care giver', 'caregiver'],
  ['para legal', 'paralegal'],
  ['tele phonist', 'telephonist'],
  ['micro biologist', 'microbiologist'],
  ['house parent', 'houseparent'],
  ['safe guarding', 'safeguarding'],
  ['re ablement', 'reablement'],
]);

const JOINED_FIRST: ReadonlySet<string> = new Set(
  [...JOINED.keys()].map((pair) => pair.split(' ')[0] ?? ''),
);

function joinedWith(before: string, word: string): string | undefined {
  return JOINED_FIRST.has(before) ? JOINED.get(`${before} ${word}`) : undefined;
}

/** Words of a tidied text, in order. `co-ordinator` and `co ordinator` are one word. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const typed = match[0].replaceAll("'", '');
    const lower = typed.toLowerCase();
    const before = found.at(-1);
    const joined = before === undefined ? undefined : joinedWith(before.text, lower);
    if (before !== undefined && joined !== undefined) {
      found[found.length - 1] = { ...before, text: joined };
    } else {
      found.push({
        text: lower,
        capitals: isCapitals(typed),
        capital: typed.charAt(0) !== lower.charAt(0),
      });
    }
  }
  return found;
}

/** Nothing in it but what the quick way below can part: no digits beside letters, no `'` or `&`. */
const SIMPLE = /^[a-z -]*$/i;

/** The words as plain lower-case text. */
export function wordTexts(text: string): string[] {
  if (!SIMPLE.test(text)) return words(text).map((word) => word.text);
  const found: string[] = [];
  const spaced = text.includes('-') ? text.replaceAll('-', ' ') : text;
  for (const lower of spaced.toLowerCase().split(' ')) {
    if (lower === '') continue;
    const before = found.at(-1);
    const joined = before === undefined ? undefined : joinedWith(before, lower);
    if (joined === undefined) found.push(lower);
    else found[found.length - 1] = joined;
  }
  return found;
}

/** Compare forms of folded words, in order, empty words left out and compounds taken apart. */
export function compareForms(texts: readonly string[]): string[] {
  const forms: string[] = [];
  for (const text of texts) {
    const known = remembered.get(text);
    if (typeof known === 'string') forms.push(known);
    else forms.push(...(known ?? remember(text)));
  }
  return forms;
}

/** Forms of words met before: titles use the same few thousand over and over. */
const remembered = new Map<string, string | readonly string[]>();
const REMEMBERED = 30_000;

function remember(text: string): readonly string[] {
  const form = compareForm(text);
  const parts = EMPTY.has(text) ? [] : COMPOUNDS.get(form)?.map(compareForm);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, parts ?? form);
  return parts ?? [form];
}

/** The same key for the same words in any order; the empty string when there are none. */
export function wordKey(forms: readonly string[]): string {
  const [a = '', b = ''] = forms;
  if (forms.length < 2 || (forms.length === 2 && a === b)) return a;
  if (forms.length === 2) return a < b ? `${a} ${b}` : `${b} ${a}`;
  return [...new Set(forms)].sort().join(' ');
}

/** True for words that say nothing about the work: `of`, `the`, `and` … */
export function isEmptyWord(text: string): boolean {
  return EMPTY.has(text);
}

function isCapitals(typed: string): boolean {
  return typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase();
}
