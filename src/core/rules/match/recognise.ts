/**
 * Which return and part a sheet is, by its headers alone.
 *
 *   score = n / (n + 2) * (1 + share) / 2 * n / most
 *
 * n is the number of the part's columns that headers stand for, usual names counting less than the
 * return's own. share is how many of the columns that the part cannot do without are there: a sheet
 * of people is the part for people, although a part for contracts may have all its columns too. most
 * is n of the part that has most of the headers: a sheet with people, contracts and roles is the part
 * that takes them all. Headers that no part knows were left out of it: extracts have many.
 */
import { headerStrength } from '../../sheet/header-names';
import type { Return } from '../types';
import { FEWEST, fitOf, knownPositions, tellingOf, type Fit } from './fit';
import type { Recognised } from './types';

/** So much more than the next return's best part, and with so many signs of its own, is sure. */
const MARGIN = 1.2;
const ENOUGH = 2;
/** `headerStrength` of the names that it lists; less is a name among other words. */
const LISTED = 0.5;

/**
 * Every part that the headers may be of, best first; nothing when nothing fits. A post list is what
 * names job titles and is nothing else.
 *
 * @param returns all that come into question
 */
export function recognise(
  headers: readonly string[],
  returns: readonly Return[],
): readonly Recognised[] {
  const seen = returns.flatMap((one) =>
    one.parts.flatMap((part) => {
      const fit = fitOf(one, part, headers);
      return isThere(one, fit, headers) ? [{ return: one, part, fit }] : [];
    }),
  );
  const most = Math.max(...seen.map(({ fit }) => fit.n));
  const ranked = seen
    .map((one) => ({ ...one, score: scoreOf(one.fit, most) }))
    .sort(
      (a, b) => b.score - a.score || Number(isPostList(a.return)) - Number(isPostList(b.return)),
    );
  const [best] = ranked;
  const next = ranked.find((one) => one.return !== best?.return)?.score ?? 0;
  const isSure =
    best !== undefined &&
    best.score >= MARGIN * next &&
    isEnough(best.return, best.fit, headers, returns);
  return ranked.map(({ fit: { matched, of }, ...one }, at) => ({
    ...one,
    sure: at === 0 && isSure,
    matched,
    of,
  }));
}

function scoreOf({ n, share }: Fit, most: number): number {
  return (((n / (n + 2)) * (1 + share)) / 2) * (n / most);
}

function isPostList({ id }: Return): boolean {
  return id === 'posts';
}

function isThere(one: Return, { matched, of }: Fit, headers: readonly string[]): boolean {
  if (isPostList(one)) return matched > 0 && headers.some(isJobTitle);
  return matched > 0 && matched >= Math.min(FEWEST, of);
}

/** One header of a post list may be anything; of another return, what others know too tells little. */
function isEnough(
  one: Return,
  { signs, matched, of }: Fit,
  headers: readonly string[],
  returns: readonly Return[],
): boolean {
  if (isPostList(one)) return matched > 1;
  if (matched === of) return true;
  const known = returns.map((other) => knownPositions(other, headers));
  const own = signs.reduce((sum, sign) => {
    const sharers = known.filter((positions) => positions.has(sign.position)).length;
    return sum + tellingOf(sign, headers) / Math.max(1, sharers);
  }, 0);
  return own >= ENOUGH;
}

/** The one column without which there is no post list, under any name that the coder knows. */
function isJobTitle(header: string): boolean {
  return headerStrength(header, 'title') >= LISTED;
}
