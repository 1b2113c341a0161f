import { stretchesOf, tiesOf } from '../../../../tools/evaluate/counting/ties';

const answers = [
  { score: 0.5, right: true },
  { score: 0.9, right: true },
  { score: 0.5, right: false },
  { score: 0.9, right: true },
  { score: 0.5, right: false },
];

test('gathers by score, highest first', () => {
  expect(tiesOf(answers)).toEqual([
    { score: 0.9, count: 2, right: 2 },
    { score: 0.5, count: 3, right: 1 },
  ]);
});

test('a tie that is cut gives each side its part', () => {
  const [first = [], second = []] = stretchesOf(tiesOf(answers), [3, 2]);
  expect(first.map(({ count }) => count)).toEqual([2, 1]);
  expect(first[1]?.right).toBeCloseTo(1 / 3);
  expect(second).toHaveLength(1);
  expect(second[0]?.right).toBeCloseTo(2 / 3);
});

test('a stretch of nothing is empty, and so is one beyond the end', () => {
  expect(stretchesOf(tiesOf(answers), [0, 5, 3]).map((stretch) => stretch.length)).toEqual([
    0, 2, 0,
  ]);
});
