import type { Crosswalk, CrosswalkTarget } from './types';

/** What is known of a crosswalk besides its rows. */
export type CrosswalkInfo = Pick<Crosswalk, 'from' | 'to' | 'source' | 'verification'>;

/**
 * Builds a crosswalk from its rows. The order of a code's targets is kept: the first is the one
 * to return.
 */
export function createCrosswalk(
  info: CrosswalkInfo,
  targets: ReadonlyMap<string, readonly CrosswalkTarget[]>,
  notReached: ReadonlyMap<string, string> = new Map(),
): Crosswalk {
  return { ...info, notReached, map: (code) => targets.get(code.trim()) ?? [] };
}
