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
  return PLAIN.test(text) ? plainWords(text) : anyWords(text);
}

/** Any text, by the pattern: right for every alphabet, and several times slower. */
function anyWords(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const typed = match[0].replaceAll("'", '');
    const lower = typed.toLowerCase();
    addWord(found, {
      text: lower,
      capitals: isCapitals(typed),
      capital: typed.charAt(0) !== lower.charAt(0),
    });
  }
  return found;
}

/** Printable ASCII: nearly every title, and what the table below knows. */
const PLAIN = /^[\u0020-\u007E]*$/;

/** What a character is to a word, by its code. */
const BETWEEN = 0;
const JOINS = 1;
const DIGIT = 2;
const SMALL = 3;
const CAPITAL = 4;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char !== char.toUpperCase()) return SMALL;
  if (char !== char.toLowerCase()) return CAPITAL;
  if (char >= '0' && char <= '9') return DIGIT;
  return char === "'" || char === '&' ? JOINS : BETWEEN;
});

function kindAt(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? BETWEEN) : BETWEEN;
}

/** The same as `anyWords` for plain text: letters and digits, with `'` or `&` between them. */
function plainWords(text: string): Word[] {
  const found: Word[] = [];
  const lower = text.toLowerCase();
  for (let at = 0; at < text.length;) {
    const end = endOfWord(text, at);
    if (end > at) addWord(found, plainWord(text, lower, at, end));
    at = end + 1;
  }
  return found;
}

/** Where the word that starts at `at` ends; `at` itself when none starts there. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (kindAt(text, end) > JOINS || (end > at && joins(text, end))) end++;
  return end;
}

function plainWord(text: string, lower: string, at: number, end: number): Word {
  const word = lower.slice(at, end);
  const capital = kindAt(text, at) === CAPITAL;
  // The last letter of most words is a small one, and says it for the whole.
  const capitals = kindAt(text, end - 1) !== SMALL && isCapitals(bare(text.slice(at, end)));
  return { text: bare(word), capitals, capital };
}

function bare(word: string): string {
  return word.includes("'") ? word.replaceAll("'", '') : word;
}

/** True for one `'` or `&` with a letter or a digit after it. */
function joins(text: string, at: number): boolean {
  return kindAt(text, at) === JOINS && kindAt(text, at + 1) > JOINS;
}

/** Two words that are one word are put together; the capitals of the first are kept. */
function addWord(found: Word[], word: Word): void {
  const before = found.at(-1);
  const joined = before === undefined ? undefined : joinedWith(before.text, word.text);
  if (before === undefined || joined === undefined) found.push(word);
  else found[found.length - 1] = { ...before, text: joined };
}

/** The words as plain lower-case text. */
export function wordTexts(text: string): string[] {
  return PLAIN.test(text) ? plainTexts(text) : anyWords(text).map((word) => word.text);
}

function plainTexts(text: string): string[] {
  const found: string[] = [];
  const lower = text.toLowerCase();
  let before = '';
  for (let at = 0; at < lower.length;) {
    const end = endOfWord(lower, at);
    if (end > at) {
      const word = bare(lower.slice(at, end));
      const joined = joinedWith(before, word);
      if (joined === undefined) found.push(word);
      else found[found.length - 1] = joined;
      before = joined ?? word;
    }
    at = end + 1;
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

/** True when some compare form of the word passes: the same as `compareForms([text]).some(test)`. */
export function someForm(text: string, test: (form: string) => boolean): boolean {
  const known = remembered.get(text) ?? remember(text);
  return typeof known === 'string' ? test(known) : known.some(test);
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
  const a = forms[0] ?? '';
  const b = forms[1] ?? '';
  if (forms.length < 2 || (forms.length === 2 && a === b)) return a;
  if (forms.length === 2) return a < b ? `${a} ${b}` : `${b} ${a}`;
  const sorted: string[] = [];
  for (const form of forms) insert(sorted, form);
  return sorted.join(' ');
}

/** Puts a word where the alphabet has it, once: quicker than sorting for so few. */
function insert(sorted: string[], form: string): void {
  let at = sorted.length;
  while (at > 0 && (sorted[at - 1] ?? '') > form) at--;
  if (sorted[at - 1] === form) return;
  sorted.push(form);
  if (at < sorted.length - 1) {
    sorted.copyWithin(at + 1, at, sorted.length - 1);
    sorted[at] = form;
  }
}

/** True for the same words in the same order. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** True for words that say nothing about the work: `of`, `the`, `and` … */
export function isEmptyWord(text: string): boolean {
  return EMPTY.has(text);
}

function isCapitals(typed: string): boolean {
  return typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase();
}
