/** Figures as they stand in the tables. */
import type { Calibration } from './counting/calibration';
import type { Difference } from './counting/paired';
import type { Share } from './counting/share';

/** Stands where there is nothing to count. */
const NOTHING = '–';

/** `86.2 ±3.3`: per cent, and the half-width of the 95 % interval. */
export function shareFigure(share: Share | undefined): string {
  return share === undefined ? NOTHING : `${percent(share.share)} ±${percent(share.half)}`;
}

/** `86.2`: per cent alone, where chance is of no interest. */
export function plainFigure(share: Share | undefined): string {
  return share === undefined ? NOTHING : percent(share.share);
}

/** `-1.2 ±0.8`: per cent points. */
export function differenceFigure(difference: Difference | undefined): string {
  if (difference === undefined) return NOTHING;
  const points = percent(difference.difference);
  return `${difference.difference > 0 ? '+' : ''}${points} ±${percent(difference.half)}`;
}

/** `0.031`. */
export function errorFigure(calibration: Calibration | undefined): string {
  return calibration === undefined ? NOTHING : calibration.error.toFixed(3);
}

/** `84.9 / 86.2`: mean confidence and share right, per cent. */
export function saidFigure(calibration: Calibration | undefined): string {
  if (calibration === undefined) return NOTHING;
  return `${percent(calibration.said)} / ${percent(calibration.right)}`;
}

/** `14,000`; three digits say enough of a speed. */
export function speedFigure(perSecond: number): string {
  return Number.isFinite(perSecond)
    ? Number(perSecond.toPrecision(3)).toLocaleString('en-GB')
    : NOTHING;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
