/**
 * Settings: where a post sits. A department, an employer, the tail of a title, a qualifier of the
 * coding index and the context of a role title are all put into these few words, so that they can
 * be compared. `Revs & Bens`, `local government: benefits` and `revenues and benefits` meet here.
 */
import { compareForms, wordTexts } from '../text/words';
import { KNOWN_SETTINGS, type Setting } from './known-settings';

export type { Setting } from './known-settings';

const LONGEST_PHRASE = 5;
const PHRASES: ReadonlyMap<string, Setting> = compile();
const WITHIN: ReadonlyMap<Setting, readonly Setting[]> = new Map(
  KNOWN_SETTINGS.map((k) => [k.setting, k.within]),
);

function compile(): Map<string, Setting> {
  const phrases = new Map<string, Setting>();
  for (const { setting, said } of KNOWN_SETTINGS) {
    for (const phrase of said) {
      const key = compareForms(wordTexts(phrase)).join(' ');
      if (!phrases.has(key)) phrases.set(key, setting);
    }
  }
  return phrases;
}

/** Settings named in compare forms, the most telling (longest phrase) first, without those around them. */
export function settingsNamed(forms: readonly string[]): Setting[] {
  const found = new Map<Setting, number>();
  for (let at = 0; at < forms.length;) {
    let step = 1;
    let phrase = '';
    let named: Setting | undefined;
    for (let length = 1; length <= LONGEST_PHRASE && at + length <= forms.length; length++) {
      phrase = length === 1 ? (forms[at] ?? '') : `${phrase} ${forms[at + length - 1] ?? ''}`;
      const setting = PHRASES.get(phrase);
      if (setting === undefined) continue;
      named = setting;
      step = length;
    }
    if (named !== undefined) found.set(named, Math.max(step, found.get(named) ?? 0));
    at += step;
  }
  return [...found].sort((a, b) => b[1] - a[1]).map(([setting]) => setting);
}

/** Settings named in text as typed. */
export function settingsIn(text: string): Setting[] {
  return text === '' ? [] : settingsNamed(compareForms(wordTexts(text)));
}

/** The settings and everything they stand in, each once. */
export function withSurroundings(settings: readonly Setting[]): Set<Setting> {
  const all = new Set<Setting>();
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
