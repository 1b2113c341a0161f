import { shareOf } from '../../../tools/evaluate/counting/share';
import {
  differenceFigure,
  errorFigure,
  plainFigure,
  saidFigure,
  shareFigure,
  speedFigure,
} from '../../../tools/evaluate/figures';

test('shares stand in per cent with their half-width', () => {
  expect(shareFigure(shareOf(10, 10))).toBe('100.0 ±13.9');
  expect(plainFigure(shareOf(1, 3))).toBe('33.3');
});

test('a difference says which way it goes', () => {
  const difference = { half: 0.0066, gained: 0, lost: 0 };
  expect(differenceFigure({ ...difference, difference: -0.012 })).toBe('-1.2 ±0.7');
  expect(differenceFigure({ ...difference, difference: 0.012 })).toBe('+1.2 ±0.7');
  expect(differenceFigure({ ...difference, difference: 0 })).toBe('0.0 ±0.7');
});

test('calibration and speed', () => {
  const calibration = { error: 0.0614, said: 0.845, right: 0.864 };
  expect(errorFigure(calibration)).toBe('0.061');
  expect(saidFigure(calibration)).toBe('84.5 / 86.4');
  expect(speedFigure(13_987.3)).toBe('14,000');
  expect(speedFigure(2.983)).toBe('2.98');
});

test('where there is nothing to count stands a dash', () => {
  expect([
    shareFigure(undefined),
    plainFigure(undefined),
    differenceFigure(undefined),
    errorFigure(undefined),
    saidFigure(undefined),
    speedFigure(Infinity),
  ]).toEqual(Array.from({ length: 6 }, () => '–'));
});
