/** How well the headers of a sheet fit one part. */
import { editionOf, holdsIn, itemsIn } from '../registry';
import type { Part, PartItem, Return } from '../types';
import { isUsualName } from './aliases';
import { claimsByName, distinctPositions, grant, keysOf, nameIndex, STRENGTH } from './claims';
import { nameKey } from './name';

/** A header that speaks for a part. */
interface Sign {
  readonly position: number;
  readonly strength: number;
}

export interface Fit {
  readonly signs: readonly Sign[];
  /** How many columns are there, of those that are wanted or there. */
  readonly matched: number;
  readonly of: number;
  /** The weights of all signs, and of the columns that are wanted, as a share of those. */
  readonly n: number;
  readonly share: number;
}

/** Fewer columns are chance, and a part that wants fewer wants all that it has. */
export const FEWEST = 3;

/** Columns that earlier editions had are signs of a part, and not columns that are there. */
export function fitOf(one: Return, part: Part, headers: readonly string[]): Fit {
  const items = itemsIn(part, editionOf(one));
  const granted = grant(items, claimsByName(nameIndex(items), headers));
  const gone = removedPositions(one, part, headers);
  const signs = [...granted, ...gone.map((position) => ({ position, strength: STRENGTH.name }))];
  const wanted = wantedOf(items);
  return {
    signs,
    matched: granted.length,
    of: new Set([...wanted, ...granted.map(({ item }) => item)]).size,
    n: weigh(signs),
    share: weigh(granted.filter(({ item }) => wanted.has(item))) / Math.max(1, wanted.size),
  };
}

/** Positions of headers that any part of a return knows. */
export function knownPositions(one: Return, headers: readonly string[]): ReadonlySet<number> {
  return new Set(
    one.parts.flatMap((part) => [
      ...claimsByName(nameIndex(itemsIn(part, editionOf(one))), headers).map(
        ({ position }) => position,
      ),
      ...removedPositions(one, part, headers),
    ]),
  );
}

/** What a header says of the return: one that any list may have is half a sign, such as `Gender`. */
export function tellingOf({ position, strength }: Sign, headers: readonly string[]): number {
  return strength >= STRENGTH.name && !isUsualName(headers[position] ?? '') ? 1 : 0.5;
}

function weigh(signs: readonly Pick<Sign, 'strength'>[]): number {
  return signs.reduce((sum, { strength }) => sum + weightOf(strength), 0);
}

function weightOf(strength: number): number {
  if (strength >= STRENGTH.name) return 1;
  if (strength >= STRENGTH.listed) return 0.8;
  return strength >= STRENGTH.usual ? 0.6 : 0.3;
}

/** The columns that may not be left out; all, where hardly any is of that kind. */
function wantedOf(items: readonly PartItem[]): ReadonlySet<PartItem> {
  const needed = items.filter(({ optional }) => optional !== true);
  return new Set(needed.length < FEWEST ? items : needed);
}

/** Positions of columns that only earlier editions of the part had. */
function removedPositions(one: Return, part: Part, headers: readonly string[]): readonly number[] {
  const edition = editionOf(one);
  const gone = part.items.filter((item) => !holdsIn(edition, item)).map(({ column }) => column);
  const removed = one.editions.flatMap(({ removes }) => removes?.[part.id] ?? []);
  const wanted = new Set([...gone, ...removed].map(nameKey));
  const keys = keysOf(headers);
  return distinctPositions(headers).filter((at) => wanted.has(keys[at] ?? ''));
}
