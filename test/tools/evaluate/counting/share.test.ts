import fc from 'fast-check';
import { shareOf, shareWhere, wilsonHalfWidth } from '../../../../tools/evaluate/counting/share';

test.each([
  // Half the distance of the two x at which |p − x| = z √(x(1 − x)/n), solved apart from the
  // formula; for 10 of 10 titles they are 72.25 % and 100 %.
  [0, 10, 0.138766],
  [1, 10, 0.138766],
  [0.5, 100, 0.096168],
  [0.862, 429, 0.03265],
])('the half-width of %f of %i titles', (share, count, half) => {
  expect(wilsonHalfWidth(share, count)).toBeCloseTo(half, 5);
});

test('the interval holds the share, and stays between 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, p) => {
        const half = wilsonHalfWidth(p, count);
        const z2 = 1.959964 ** 2;
        const middle = (p + z2 / (2 * count)) / (1 + z2 / count);
        expect(middle - half).toBeGreaterThanOrEqual(-1e-9);
        expect(middle + half).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.abs(p - middle)).toBeLessThanOrEqual(half + 1e-9);
      },
    ),
  );
});

test('a share of nothing is none', () => {
  expect(shareOf(0, 0)).toBeUndefined();
  expect(shareWhere([], () => true)).toBeUndefined();
});

test('counts what passes', () => {
  expect(shareWhere([1, 2, 3, 4], (n) => n > 1)).toMatchObject({ share: 0.75, count: 4 });
});
