/** What is to be measured, and how often. */

export const partNames = [
  'sizes',
  'speed',
  'memory',
  'check',
  'load',
  'review',
  'xlsx',
  'browser',
  'pane',
  'typing',
] as const;
export type PartName = (typeof partNames)[number];

export const USAGE = `npm run bench -- [${partNames.join('] [')}] [--runs 5]`;

const RUNS = 5;

export interface Chosen {
  readonly names: readonly PartName[];
  readonly runs: number;
}

/** @throws when a word is neither a part nor a number of runs */
export function chosen(words: readonly string[]): Chosen {
  const option = words.indexOf('--runs');
  const runs = option === -1 ? RUNS : Number(words[option + 1]);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('Rolecheck: --runs takes 1 or more');
  const named = words.filter((_, at) => option === -1 || (at !== option && at !== option + 1));
  const unknown = named.find((word) => !partNames.some((name) => name === word));
  if (unknown !== undefined) throw new Error(`Rolecheck: nothing is measured as "${unknown}"`);
  const names = partNames.filter((name) => named.length === 0 || named.includes(name));
  return { names, runs };
}
