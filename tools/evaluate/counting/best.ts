import { shareOf, type Share } from './share';
import { stretchesOf, tiesOf, type Ranked } from './ties';

/**
 * The share right among the best-ranked part of the titles: what is to be expected when that part
 * is coded without anybody looking. Titles that were given no code rank last and count as they
 * fall. Where the cut goes through equal scores, it is the mean over every way to break the tie.
 *
 * @param part 0 to 1, such as 0.7 for the best 70 %; rounded to whole titles
 */
export function precisionOfBest(answers: readonly Ranked[], part: number): Share | undefined {
  const count = Math.round(part * answers.length);
  const [best = []] = stretchesOf(tiesOf(answers), [count]);
  const right = best.reduce((sum, tie) => sum + tie.right, 0);
  return shareOf(right, count);
}
