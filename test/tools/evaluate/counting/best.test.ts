import fc from 'fast-check';
import { precisionOfBest } from '../../../../tools/evaluate/counting/best';
import { shareWhere } from '../../../../tools/evaluate/counting/share';
import { rankedAnswers } from '../support/arbitrary';

/** Ten titles, surest first. */
const ten = [true, true, true, true, true, false, true, false, false, false].map((right, at) => ({
  score: 1 - at / 10,
  right,
}));

test('is the share right among the best seven of ten', () => {
  expect(precisionOfBest(ten, 0.7)?.share).toBeCloseTo(6 / 7);
  expect(precisionOfBest(ten, 0.7)?.count).toBe(7);
  expect(precisionOfBest(ten, 0.5)?.share).toBe(1);
});

test('a cut through equal scores takes its part of what is right there', () => {
  const tied = ten.map(({ right }) => ({ score: 0.5, right }));
  expect(precisionOfBest(tied, 0.7)?.share).toBeCloseTo(0.6);
});

test('nothing has no best', () => {
  expect(precisionOfBest([], 0.7)).toBeUndefined();
});

test('over all titles it is the accuracy', () => {
  fc.assert(
    fc.property(rankedAnswers, (answers) => {
      const all = shareWhere(answers, ({ right }) => right)?.share ?? 0;
      expect(precisionOfBest(answers, 1)?.share).toBeCloseTo(all, 9);
    }),
  );
});

test('the order of the file makes no difference', () => {
  fc.assert(
    fc.property(rankedAnswers, (answers) => {
      const share = precisionOfBest(answers, 0.7)?.share ?? 0;
      expect(precisionOfBest([...answers].reverse(), 0.7)?.share ?? 0).toBeCloseTo(share, 9);
    }),
  );
});
