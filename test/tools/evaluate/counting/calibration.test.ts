import fc from 'fast-check';
import { calibrationOf } from '../../../../tools/evaluate/counting/calibration';
import { rankedAnswers } from '../support/arbitrary';

test('nothing was said, nothing is wrong', () => {
  expect(calibrationOf([])).toBeUndefined();
});

test('two answers that were 0.9 sure, one of them right, are 0.4 off', () => {
  const calibration = calibrationOf([
    { score: 0.9, right: true },
    { score: 0.9, right: false },
  ]);
  expect(calibration?.error).toBeCloseTo(0.4);
  expect(calibration?.said).toBeCloseTo(0.9);
  expect(calibration?.right).toBe(0.5);
});

test('too low here and too high there does not cancel out', () => {
  // Ten answers make ten bins of one: five are 0.8 sure and right, five 0.2 sure and wrong.
  const answers = Array.from({ length: 10 }, (_, at) => ({
    score: at < 5 ? 0.8 : 0.2,
    right: at < 5,
  }));
  const calibration = calibrationOf(answers);
  expect(calibration?.error).toBeCloseTo(0.2);
  expect(calibration?.said).toBeCloseTo(calibration?.right ?? 0);
});

test('within a bin, it does: that is what bins are for', () => {
  // Twenty answers make bins of two: one 0.6 sure and right, one 0.4 sure and wrong, ten times.
  const answers = Array.from({ length: 20 }, (_, at) => {
    const step = Math.floor(at / 2) / 1000;
    return at % 2 === 0
      ? { score: 0.51 + step, right: true }
      : { score: 0.5101 + step, right: false };
  });
  expect(calibrationOf(answers)?.error).toBeLessThan(0.02);
});

/** Groups of which as many are right as they say: m answers, k of them right, confidence k/m. */
const wellCalibrated = fc
  .array(
    fc
      .integer({ min: 1, max: 30 })
      .chain((m) => fc.tuple(fc.integer({ min: 0, max: m }), fc.constant(m))),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((groups) =>
    groups.flatMap(([k, m]) =>
      Array.from({ length: m }, (_, at) => ({ score: k / m, right: at < k })),
    ),
  );

test('what means what it says has no error', () => {
  fc.assert(
    fc.property(wellCalibrated, (answers) => {
      expect(calibrationOf(answers)?.error).toBeCloseTo(0, 9);
    }),
  );
});

test('the error is at least the distance of the means, and at most 1', () => {
  fc.assert(
    fc.property(rankedAnswers, (answers) => {
      const { error, said, right } = calibrationOf(answers) ?? { error: -1, said: 0, right: 0 };
      expect(error).toBeGreaterThanOrEqual(Math.abs(said - right) - 1e-9);
      expect(error).toBeLessThanOrEqual(1);
    }),
  );
});

test('the order of the file makes no difference', () => {
  fc.assert(
    fc.property(rankedAnswers, (answers) => {
      const error = calibrationOf(answers)?.error ?? -1;
      expect(calibrationOf([...answers].reverse())?.error).toBeCloseTo(error, 9);
    }),
  );
});
