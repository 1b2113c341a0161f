/** Which headers may stand for which items by their names, and how strongly. */
import type { PartItem } from '../types';
import { ownNames, usualNames } from './aliases';
import { lowerLine, nameKey, withoutBrackets } from './name';

/** How strongly a header says that it is an item. Likeness and contents are below all of these. */
export const STRENGTH = {
  /** It is the return's own name. */
  name: 4,
  /** It is the item's title, or listed as what it is also called. */
  listed: 3,
  /** It is a usual name. */
  usual: 2.5,
  /** Its lower line is any of those. */
  lowerLine: 1.5,
} as const;

/** A header that may stand for an item. */
export interface Claim {
  readonly item: PartItem;
  /** Position among the headers. */
  readonly position: number;
  readonly strength: number;
}

/** A claim that was granted. */
export interface Granted extends Claim {
  /** Another header or another item was as near; the first was taken. */
  readonly contested: boolean;
}

/** Items and positions that no claim was granted to. */
export interface Rest {
  readonly items: readonly PartItem[];
  readonly positions: readonly number[];
}

/** By the key of a name, the items that go by it. */
export type NameIndex = ReadonlyMap<string, readonly Omit<Claim, 'position'>[]>;

export function nameIndex(items: readonly PartItem[]): NameIndex {
  const index = new Map<string, Map<PartItem, number>>();
  const add = (key: string, item: PartItem, strength: number): void => {
    if (key === '') return;
    const known = index.get(key) ?? new Map<PartItem, number>();
    index.set(key, known.set(item, Math.max(strength, known.get(item) ?? 0)));
  };
  for (const item of items) {
    for (const [at, name] of ownNames(item).entries()) {
      add(nameKey(name), item, at === 0 ? STRENGTH.name : STRENGTH.listed);
    }
    for (const name of usualNames(item)) add(nameKey(name), item, STRENGTH.usual);
  }
  return new Map(
    [...index].map(([key, claims]) => [
      key,
      [...claims].map(([item, strength]) => ({ item, strength })),
    ]),
  );
}

const keyed = new WeakMap<readonly string[], readonly string[]>();

/** The key of each header. Every part asks for them, and a sheet can have 16,384. */
export function keysOf(headers: readonly string[]): readonly string[] {
  const known = keyed.get(headers);
  if (known !== undefined) return known;
  const keys = headers.map(nameKey);
  keyed.set(headers, keys);
  return keys;
}

/** Positions of headers that are not blank, of equal ones the first. */
export function distinctPositions(headers: readonly string[]): readonly number[] {
  const first = new Map<string, number>();
  for (const [at, key] of keysOf(headers).entries()) {
    if (key !== '' && !first.has(key)) first.set(key, at);
  }
  return [...first.values()];
}

/** What stands in brackets makes a header a little less likely than the same without. */
const BRACKETS = 0.25;

/** All claims of the headers by their names. */
export function claimsByName(index: NameIndex, headers: readonly string[]): readonly Claim[] {
  const keys = keysOf(headers);
  return distinctPositions(headers).flatMap((position) => {
    const header = headers[position] ?? '';
    const whole = index.get(keys[position] ?? '');
    if (whole) return whole.map((claim) => ({ ...claim, position }));
    const bare = index.get(nameKey(withoutBrackets(header)));
    if (bare) {
      return bare.map(({ item, strength }) => ({ item, position, strength: strength - BRACKETS }));
    }
    const lower = index.get(nameKey(lowerLine(withoutBrackets(header)))) ?? [];
    return lower.map(({ item }) => ({ item, position, strength: STRENGTH.lowerLine }));
  });
}

/** Claims this near to each other are a matter for a person. */
const NEAR = 0.1;

/**
 * Grants claims, the strongest first, so that no header and no item is granted twice. Of equals the
 * item that the return has first wins, then the header further left.
 *
 * @param items in the return's order
 */
export function grant(items: readonly PartItem[], claims: readonly Claim[]): readonly Granted[] {
  const order = new Map(items.map((item, at) => [item, at]));
  const place = ({ item }: Claim): number => order.get(item) ?? items.length;
  const sorted = [...claims].sort(
    (a, b) => b.strength - a.strength || place(a) - place(b) || a.position - b.position,
  );
  const rivals = rivalsIn(sorted);
  const taken = new Set<PartItem>();
  const positions = new Set<number>();
  const isFree = ({ item, position }: Claim): boolean =>
    !taken.has(item) && !positions.has(position);
  const granted: Granted[] = [];
  for (const claim of sorted) {
    if (!isFree(claim)) continue;
    const contested = rivals(claim).some(
      (other) => other !== claim && isFree(other) && other.strength > claim.strength - NEAR,
    );
    taken.add(claim.item);
    positions.add(claim.position);
    granted.push({ ...claim, contested });
  }
  return granted.sort((a, b) => place(a) - place(b));
}

/** For a claim, all that are for the same item or by the same header. */
function rivalsIn(claims: readonly Claim[]): (claim: Claim) => readonly Claim[] {
  const byItem = new Map<PartItem, Claim[]>();
  const byPosition = new Map<number, Claim[]>();
  for (const claim of claims) {
    const [same, also] = [byItem.get(claim.item), byPosition.get(claim.position)];
    if (same) same.push(claim);
    else byItem.set(claim.item, [claim]);
    if (also) also.push(claim);
    else byPosition.set(claim.position, [claim]);
  }
  return ({ item, position }) => [...(byItem.get(item) ?? []), ...(byPosition.get(position) ?? [])];
}
