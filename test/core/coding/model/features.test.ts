import fc from 'fast-check';
import {
  titleFeatures,
  wordFeatures,
  type ModelQuery,
} from '../../../../src/core/coding/model/features';
import { hashEnd, hashStart, hashText } from '../../../../src/core/coding/model/hash';

function featuresOf(
  each: (take: (feature: number, weight: number) => void) => void,
): Map<number, number> {
  const found = new Map<number, number>();
  each((feature, weight) => found.set(feature, (found.get(feature) ?? 0) + weight));
  return found;
}

const feature = (kind: string, text: string): number => hashEnd(hashText(hashStart(kind), text));
const plain: ModelQuery = { main: [], head: '', beside: [], settings: [] };

describe('the features of a word', () => {
  test('are the word, and its runs of letters written out one by one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        const letters = `<${word}>`;
        const runs: string[] = [];
        for (let length = 2; length <= Math.min(5, letters.length - 1); length++) {
          for (let at = 0; at + length <= letters.length; at++) {
            runs.push(letters.slice(at, at + length));
          }
        }
        const expected = new Map([[feature('w', word), 1]]);
        for (const run of runs) {
          const number = feature('c', run);
          expected.set(number, (expected.get(number) ?? 0) + 1.5 / Math.sqrt(runs.length));
        }
        const found = featuresOf((take) => {
          wordFeatures(word, take);
        });
        expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
        for (const [number, weight] of expected) expect(found.get(number)).toBeCloseTo(weight, 9);
      }),
    );
  });
});

describe('the features of a title', () => {
  test('tell the order of its words, its ends and the word that names the job', () => {
    const found = featuresOf((take) => {
      titleFeatures({ ...plain, main: ['senior', 'care', 'worker'], head: 'worker' }, take);
    });
    const expected = [
      feature('a', ''),
      feature('b', 'senior care'),
      feature('b', 'care worker'),
      feature('b', 'senior worker'),
      feature('h', 'worker'),
      feature('f', 'senior'),
      feature('l', 'worker'),
    ];
    expect([...found.keys()].sort()).toEqual(expected.sort());
    expect(found.get(feature('b', 'senior worker'))).toBeLessThan(
      found.get(feature('b', 'senior care')) ?? 0,
    );
  });

  test('weigh what stands beside the job less than the job', () => {
    const found = featuresOf((take) => {
      titleFeatures({ ...plain, beside: ['adults'], settings: ['adult social care'] }, take);
    });
    expect(found.get(feature('w', 'adults'))).toBeLessThan(1);
    expect(found.has(feature('q', 'adults'))).toBe(true);
    expect(found.has(feature('s', 'adult social care'))).toBe(true);
  });

  test('are the one that every title has when there are no words', () => {
    const found = featuresOf((take) => {
      titleFeatures(plain, take);
    });
    expect([...found.keys()]).toEqual([feature('a', '')]);
  });
});

test('numbers of features are whole, and at most 32 bits, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const number = feature('w', text);
      expect(Number.isInteger(number) && number >= 0 && number < 2 ** 32).toBe(true);
    }),
  );
});
