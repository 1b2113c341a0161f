/** The parts that find codes, built from the data. */
import { createLookup, type Lookup } from './lookup';
import { createNearFinder, type NearFinder } from './near';
import { createResolver, type Resolver } from './resolver';
import { createRoleFinder, type RoleFinder } from './role-finder';
import { createRolePairs, type RolePairs } from './role-pairs';
import { createSocFinder, type SocFinder } from './soc-finder';
import type { TitleReader } from './titles';
import type { CodingData, IndexEntry } from './types';

export interface Engine {
  readonly soc: SocFinder;
  readonly roles: RoleFinder;
  readonly pairs: RolePairs;
  readonly near: NearFinder;
  readonly resolver: Resolver;
  /** The index row with the uid, when it has a SOC 2020 code. */
  entry(uid: string): IndexEntry | undefined;
}

export function createEngine(data: CodingData, read: TitleReader): Engine {
  const coded = data.index.filter((entry) => entry.soc.soc2020 !== '');
  const byUid = new Map(coded.map((entry) => [entry.uid, entry]));
  const lookup: Lookup<IndexEntry> = createLookup(coded, read);
  const resolver = createResolver();
  return {
    soc: createSocFinder(lookup, resolver),
    roles: createRoleFinder(data, read),
    pairs: createRolePairs(data.rolePairs ?? []),
    resolver,
    near: createNearFinder(data, coded, resolver, read),
    entry: (uid) => byUid.get(uid),
  };
}
