import type { Band } from '../../../src/core/coding/types';
import { shareOf, shareWhere, type Share } from './share';

export const BANDS: readonly Band[] = ['Sure', 'Likely', 'Unsure', 'None'];

export interface BandShare {
  readonly band: Band;
  /** The band's share of all titles; undefined when there are none. */
  readonly ofTitles: Share | undefined;
  /** Share right within the band; undefined when nothing is in it. */
  readonly right: Share | undefined;
}

/** For each band, best first: how many titles are in it, and how many of those are right. */
export function byBand(
  answers: readonly { readonly band: Band; readonly right: boolean }[],
): BandShare[] {
  return BANDS.map((band) => {
    const within = answers.filter((answer) => answer.band === band);
    return {
      band,
      ofTitles: shareOf(within.length, answers.length),
      right: shareWhere(within, ({ right }) => right),
    };
  });
}

/**
 * The band that one confidence would give by itself: Sure from 0.95, Likely from 0.75, None when
 * nothing is given. The band that people see also knows whether role and SOC agree, and what kind
 * of evidence there is; the two beside each other show what that is worth.
 */
export function bandByConfidence(confidence: number, isGiven: boolean): Band {
  if (!isGiven) return 'None';
  if (confidence >= 0.95) return 'Sure';
  return confidence >= 0.75 ? 'Likely' : 'Unsure';
}
