import fc from 'fast-check';
import { compareForm } from '../../../src/core/text/compare-form';
import { compareForms, wordKey, words, wordTexts } from '../../../src/core/text/words';

describe('words', () => {
  test.each([
    ["Children's Social Worker", ['childrens', 'social', 'worker']],
    ['R&B Officer', ['r&b', 'officer']],
    ['Teacher & SENCo', ['teacher', 'senco']],
    ['Scheme Co-ordinator', ['scheme', 'coordinator']],
    ['scheme co ordinator', ['scheme', 'coordinator']],
    ['', []],
    ['- / !', []],
  ])('parts %j', (text, expected) => {
    expect(wordTexts(text)).toEqual(expected);
  });

  test('has a quick way for plain text that finds the same words', () => {
    const units = ['a', 'B', 'o', 'r', 'd', ' ', '-', 'c', '7', "'", '&', '/', '_'];
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...units), maxLength: 30 }),
      fc.string({ unit: 'binary-ascii', maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, (plain) => {
        // A word that is not plain at the end sends the whole text the other way.
        const other = words(`${plain} \u00e9`).slice(0, -1);
        expect(words(plain)).toEqual(other);
        expect(wordTexts(plain)).toEqual(other.map((word) => word.text));
      }),
      { numRuns: 2000 },
    );
  });

  test('knows what was typed in capitals', () => {
    expect(words('TA to Head')).toEqual([
      { text: 'ta', capitals: true, capital: true },
      { text: 'to', capitals: false, capital: false },
      { text: 'head', capitals: false, capital: true },
    ]);
  });
});

describe('compare forms', () => {
  test.each([
    ['workers', 'worker'],
    ['secretaries', 'secretary'],
    ['coaches', 'coach'],
    ['services', 'services'],
    ['business', 'business'],
    ['adults', 'adults'],
    ['premises', 'premises'],
    ['logistics', 'logistics'],
    ['advisor', 'adviser'],
    ['advisors', 'adviser'],
    ['organization', 'organisation'],
    ['handyman', 'handyperson'],
    ['craftswoman', 'craftsperson'],
    ['manageress', 'manager'],
    ['human', 'human'],
    ['management', 'management'],
    ['childrens', 'child'],
  ])('compares %j as %j', (word, form) => {
    expect(compareForm(word)).toBe(form);
  });

  test.each([
    ['Healthcare Assistant', 'Health care assistants'],
    ['Headteacher', 'head teacher'],
    ['Head of the Planning Service', 'head planning service'],
    ['Lollipop lady', 'Lollipop man'],
  ])('sees %j in %j', (a, b) => {
    expect(compareForms(wordTexts(a))).toEqual(compareForms(wordTexts(b)));
  });

  test('makes one key of the same words in any order, repeated or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('care', 'home', 'worker', 'night'), { maxLength: 6 }),
        (forms) => {
          expect(wordKey([...forms].reverse())).toBe(wordKey(forms));
          expect(wordKey([...forms, ...forms])).toBe(wordKey(forms));
          expect(wordKey(forms)).toBe([...new Set(forms)].sort().join(' '));
        },
      ),
    );
  });
});
