import fc from 'fast-check';
import { createSpeller, oneSlipApart } from '../../../src/core/text/spelling';

/** Damerau distance of at most one, by making every slip there is. */
function slips(word: string, letters: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    made.add(before + after.slice(1));
    if (after.length > 1) made.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of letters) {
      made.add(before + letter + after);
      made.add(before + letter + after.slice(1));
    }
  }
  made.delete(word);
  return made;
}

/** The same first letter, or the first two swapped. */
function startsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

const LETTERS = 'abc';
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 9 });

describe('oneSlipApart', () => {
  test('agrees with making every slip', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(oneSlipApart(a, b)).toBe(slips(a, LETTERS).has(b));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a speller', () => {
  test('finds a word exactly when comparing with every word would', () => {
    const vocabulary = fc.uniqueArray(word, { maxLength: 30 });
    fc.assert(
      fc.property(vocabulary, word, (known, typed) => {
        const speller = createSpeller(new Map(known.map((w) => [w, 1])));
        const near = known.filter(
          (w) => w.length >= 5 && slips(typed, LETTERS).has(w) && startsAlike(typed, w),
        );
        const mended = speller.mend(typed);
        if (typed.length < 5 || known.includes(typed) || near.length === 0)
          expect(mended).toBeUndefined();
        else expect(near).toContain(mended);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['wrehouse', 'warehouse'],
    ['lirbarian', 'librarian'],
    ['clssroom', 'classroom'],
    ['maanager', 'manager'],
  ])('mends %j', (typed, meant) => {
    const speller = createSpeller(
      new Map([
        ['warehouse', 9],
        ['librarian', 4],
        ['classroom', 3],
        ['manager', 99],
      ]),
    );
    expect(speller.mend(typed)).toBe(meant);
  });

  test('leaves short and known words alone', () => {
    const speller = createSpeller(
      new Map([
        ['cook', 5],
        ['teach', 1],
        ['beach', 9],
      ]),
    );
    expect(speller.mend('cool')).toBeUndefined();
    expect(speller.mend('teach')).toBeUndefined();
    expect(speller.mend('reach')).toBeUndefined();
  });

  test('takes the commoner word with the same first letter, whatever the order of words', () => {
    const uses: [string, number][] = [
      ['beacher', 50],
      ['teacher', 2],
      ['teached', 1],
    ];
    for (const order of [uses, [...uses].reverse()]) {
      expect(createSpeller(new Map(order)).mend('teachet')).toBe('teacher');
    }
  });
});
