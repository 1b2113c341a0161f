/** What a labelled set says of a title, and when an answer agrees with it. */

export const TARGETS = ['soc2000', 'soc2010', 'soc2020', 'role'] as const;

export type Target = (typeof TARGETS)[number];

/** The label that says that no role fits: giving none is the right answer. */
export const NO_ROLE = 'NONE';

export function isTarget(text: string): text is Target {
  return TARGETS.some((target) => target === text);
}

/** The target as it is written in headings. */
export const TARGET_IN_WORDS: Readonly<Record<Target, string>> = {
  soc2000: 'SOC 2000',
  soc2010: 'SOC 2010',
  soc2020: 'SOC 2020',
  role: 'role',
};

/**
 * Whether a code agrees with one of the right ones in its first `digits` digits; a role agrees as
 * a whole. No SOC code is never right; no role is right where the label says that none fits.
 */
export function agrees(
  target: Target,
  given: string,
  right: readonly string[],
  digits: number,
): boolean {
  if (target === 'role') return right.includes(given === '' ? NO_ROLE : given);
  const start = given.slice(0, digits);
  return start !== '' && right.some((code) => code.slice(0, digits) === start);
}
