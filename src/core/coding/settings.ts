/**
 * Settings: where a post sits. A department, an employer, the tail of a title, a qualifier of the
 * coding index and the context of a role title are all put into these few words, so that they can
 * be compared. `Revs & Bens`, `local government: benefits` and `revenues and benefits` meet here.
 */
import { compareForms, wordTexts } from '../text/words';
import { KNOWN_SETTINGS, type Setting } from './known-settings';

export type { Setting } from './known-settings';

/** No phrase is longer. */
const LONGEST_PHRASE = 5;

/** Phrases word by word: most words of a title begin none, and one look says so. */
interface Step {
  /** The setting that the words so far name. */
  setting?: Setting;
  next?: Map<string, Step>;
}

const PHRASES: Step = compile();
const WITHIN: ReadonlyMap<Setting, readonly Setting[]> = new Map(
  KNOWN_SETTINGS.map((k) => [k.setting, k.within]),
);

function compile(): Step {
  const start: Step = {};
  for (const { setting, said } of KNOWN_SETTINGS) {
    for (const phrase of said) addPhrase(start, compareForms(wordTexts(phrase)), setting);
  }
  return start;
}

function addPhrase(start: Step, forms: readonly string[], setting: Setting): void {
  if (forms.length === 0 || forms.length > LONGEST_PHRASE) return;
  let step = start;
  for (const form of forms) {
    step.next ??= new Map();
    const next = step.next.get(form) ?? {};
    step.next.set(form, next);
    step = next;
  }
  step.setting ??= setting;
}

/** Settings named in compare forms, the most telling (longest phrase) first, without those around them. */
export function settingsNamed(forms: readonly string[]): Setting[] {
  let found: Map<Setting, number> | undefined;
  for (let at = 0; at < forms.length;) {
    const named = longestAt(forms, at);
    if (named !== undefined) {
      found ??= new Map();
      found.set(named.setting, Math.max(named.length, found.get(named.setting) ?? 0));
    }
    at += named?.length ?? 1;
  }
  if (found === undefined) return [];
  return [...found].sort((a, b) => b[1] - a[1]).map(([setting]) => setting);
}

/** The longest phrase that begins at a word. */
function longestAt(
  forms: readonly string[],
  at: number,
): { readonly setting: Setting; readonly length: number } | undefined {
  let longest: { readonly setting: Setting; readonly length: number } | undefined;
  let step = PHRASES.next?.get(forms[at] ?? '');
  for (let length = 1; step !== undefined; length++) {
    if (step.setting !== undefined) longest = { setting: step.setting, length };
    step = step.next?.get(forms[at + length] ?? '');
  }
  return longest;
}

/** Settings named in text as typed. */
export function settingsIn(text: string): Setting[] {
  return text === '' ? [] : settingsNamed(compareForms(wordTexts(text)));
}

/** The settings and everything they stand in, each once. */
export function withSurroundings(settings: readonly Setting[]): Set<Setting> {
  const all = new Set<Setting>();
  if (settings.length === 0) return all;
  const waiting = [...settings];
  for (let setting = waiting.pop(); setting !== undefined; setting = waiting.pop()) {
    if (all.has(setting)) continue;
    all.add(setting);
    waiting.push(...(WITHIN.get(setting) ?? []));
  }
  return all;
}

const DEPTHS: ReadonlyMap<Setting, number> = new Map(
  KNOWN_SETTINGS.map(({ setting }) => [setting, withSurroundings([setting]).size]),
);

/** How many settings a setting stands in, itself included: the more, the narrower. */
export function depthOf(setting: Setting): number {
  return DEPTHS.get(setting) ?? 1;
}
