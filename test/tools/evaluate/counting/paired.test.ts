import fc from 'fast-check';
import { pairedDifference } from '../../../../tools/evaluate/counting/paired';

/** Answers of which so many stay right, come right, go wrong and stay wrong. */
function pairs(
  stayed: number,
  gained: number,
  lost: number,
  never: number,
): [boolean[], boolean[]] {
  const run = (right: boolean, count: number): boolean[] =>
    Array.from({ length: count }, () => right);
  return [
    [...run(true, stayed), ...run(false, gained), ...run(true, lost), ...run(false, never)],
    [...run(true, stayed), ...run(true, gained), ...run(false, lost), ...run(false, never)],
  ];
}

test('ten lost and two gained of a hundred are -8 points, give or take 6.6', () => {
  const difference = pairedDifference(...pairs(70, 2, 10, 18));
  // √(12 − 64/100) / 100 = 0.033705, times 1.96.
  expect(difference?.difference).toBeCloseTo(-0.08);
  expect(difference?.half).toBeCloseTo(0.066061, 5);
  expect(difference).toMatchObject({ gained: 2, lost: 10 });
});

test('no change is no difference', () => {
  expect(pairedDifference(...pairs(5, 0, 0, 5))).toEqual({
    difference: 0,
    half: 0,
    gained: 0,
    lost: 0,
  });
});

test('all gained leaves no doubt within the sample', () => {
  expect(pairedDifference(...pairs(0, 10, 0, 0))).toMatchObject({ difference: 1, half: 0 });
});

test('nothing has no difference, and lists of different lengths are no pairs', () => {
  expect(pairedDifference([], [])).toBeUndefined();
  expect(() => pairedDifference([true], [])).toThrow('Rolecheck: 1 answers are paired with 0');
});

test('is what the textbook says: the standard error of the mean of the differences', () => {
  const count = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(count, count, count, count, (stayed, gained, lost, never) => {
      const [before, after] = pairs(stayed, gained, lost, never);
      fc.pre(before.length > 0);
      const each = before.map((right, at) => Number(after[at]) - Number(right));
      const mean = each.reduce((sum, d) => sum + d, 0) / each.length;
      const variance = each.reduce((sum, d) => sum + (d - mean) ** 2, 0) / each.length;
      const found = pairedDifference(before, after);
      expect(found?.difference).toBeCloseTo(mean, 9);
      expect(found?.half).toBeCloseTo(1.959964 * Math.sqrt(variance / each.length), 9);
    }),
  );
});
