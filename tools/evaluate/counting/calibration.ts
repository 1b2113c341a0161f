/** Whether a probability means what it says. */
import { stretchesOf, tiesOf, type Ranked } from './ties';

const BINS = 10;

export interface Calibration {
  /** 0 (means what it says) to 1. */
  readonly error: number;
  /** Mean confidence. */
  readonly said: number;
  /** Share right. */
  readonly right: number;
}

/**
 * Expected calibration error over titles that were given a code; `score` is the confidence. The
 * answers are put in order of confidence and cut into ten bins of equal count (to within one). In
 * each bin, how far is the mean confidence from the share right? The error is the mean of these
 * distances, each counted by the size of its bin.
 *
 * After Naeini, Cooper and Hauskrecht 2015 (Obtaining well calibrated probabilities using Bayesian
 * binning, AAAI) and Guo, Pleiss, Sun and Weinberger 2017 (On calibration of modern neural
 * networks, ICML). Theirs are bins of equal width; with those, most answers of a confident coder
 * fall into one bin. Answers with equal confidence share what is right among them over the bins
 * that they are in, so that the order of the file makes no difference.
 *
 * A small sample has an error above 0 however well calibrated the coder is: chance moves each bin.
 */
export function calibrationOf(answers: readonly Ranked[]): Calibration | undefined {
  const count = answers.length;
  if (count === 0) return undefined;
  const bins = stretchesOf(tiesOf(answers), equalSizes(count)).map(sumOf);
  const distance = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right), 0);
  return {
    error: distance / count,
    said: bins.reduce((sum, bin) => sum + bin.said, 0) / count,
    right: bins.reduce((sum, bin) => sum + bin.right, 0) / count,
  };
}

function equalSizes(count: number): number[] {
  const edge = (bin: number): number => Math.floor((bin * count) / BINS);
  return Array.from({ length: BINS }, (_, bin) => edge(bin + 1) - edge(bin));
}

function sumOf(bin: ReturnType<typeof stretchesOf>[number]): { said: number; right: number } {
  return {
    said: bin.reduce((sum, tie) => sum + tie.score * tie.count, 0),
    right: bin.reduce((sum, tie) => sum + tie.right, 0),
  };
}
