import fc from 'fast-check';
import { KNOWN_SETTINGS } from '../../../src/core/coding/known-settings';
import {
  depthOf,
  settingsIn,
  settingsNamed,
  withSurroundings,
} from '../../../src/core/coding/settings';
import { compareForms, wordTexts } from '../../../src/core/text/words';

/** Every phrase in its compare forms; of two settings that are called the same, the first. */
const PHRASES = new Map<string, string>();
for (const { setting, said } of [...KNOWN_SETTINGS].reverse()) {
  for (const phrase of said) PHRASES.set(compareForms(wordTexts(phrase)).join(' '), setting);
}

/** The settings by trying every run of words. */
function plainly(forms: readonly string[]): string[] {
  const found = new Map<string, number>();
  for (let at = 0; at < forms.length;) {
    let step = 1;
    let named: string | undefined;
    for (let length = 1; length <= 5 && at + length <= forms.length; length++) {
      const setting = PHRASES.get(forms.slice(at, at + length).join(' '));
      if (setting !== undefined) [named, step] = [setting, length];
    }
    if (named !== undefined) found.set(named, Math.max(step, found.get(named) ?? 0));
    at += step;
  }
  return [...found].sort((a, b) => b[1] - a[1]).map(([setting]) => setting);
}

describe('settings', () => {
  test.each([
    ['Revs & Bens', 'revenues and benefits'],
    ['Revenues and Benefits', 'revenues and benefits'],
    ['Oakfield C of E Primary School', 'primary school'],
    ['ASC - Older People', 'adult social care'],
    ["Children's Social Care", "children's social care"],
    ['local government: town planning', 'planning'],
    ['care/residential home', 'care home'],
    ['Passenger Transport', 'transport'],
    ['Waste & Street Scene', 'waste'],
    ['HR', 'human resources'],
  ])('%s is %s', (text, setting) => {
    expect(settingsIn(text)).toContain(setting);
  });

  test.each(['', 'Oakfield', 'coal mine', '__proto__', '1234'])('%j is none', (text) => {
    expect(settingsIn(text)).toEqual([]);
  });

  test('the longer name goes before the shorter, and takes its words', () => {
    expect(settingsIn('children social care')[0]).toBe("children's social care");
    expect(settingsIn('public health')).toEqual(['public health']);
  });

  test('are those that trying every run of words finds', () => {
    const words = [...new Set([...PHRASES.keys()].flatMap((phrase) => phrase.split(' ')))];
    const phrase = fc.constantFrom(...PHRASES.keys()).map((key) => key.split(' '));
    const word = fc.constantFrom(...words, 'oakfield').map((form) => [form]);
    fc.assert(
      fc.property(fc.array(fc.oneof(phrase, word), { maxLength: 6 }), (parts) => {
        expect(settingsNamed(parts.flat())).toEqual(plainly(parts.flat()));
      }),
      { numRuns: 2000 },
    );
  });

  test('a setting stands in others', () => {
    expect([...withSurroundings(['primary school'])].sort()).toEqual([
      'education',
      'primary school',
      'school',
    ]);
    expect(depthOf('primary school')).toBeGreaterThan(depthOf('education'));
    expect(withSurroundings(['nowhere'])).toEqual(new Set(['nowhere']));
  });
});
