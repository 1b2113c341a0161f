/** Which roles are easily taken for each other, and what decides between them. */
import type { RolePair } from './types';

export interface RolePairs {
  /** The pairs that the role is in, by the code of the other role. */
  of(role: string): ReadonlyMap<string, RolePair>;
}

const NONE: ReadonlyMap<string, RolePair> = new Map();

export function createRolePairs(pairs: readonly RolePair[]): RolePairs {
  const byRole = new Map<string, Map<string, RolePair>>();
  const add = (role: string, other: string, pair: RolePair): void => {
    const known = byRole.get(role);
    if (known === undefined) byRole.set(role, new Map([[other, pair]]));
    else known.set(other, pair);
  };
  for (const pair of pairs) {
    const [first, second] = pair.roles;
    add(first, second, pair);
    add(second, first, pair);
  }
  return { of: (role) => byRole.get(role) ?? NONE };
}
