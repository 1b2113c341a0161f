/** Reads the custom XML parts that hold decisions. */
import type { Decision } from '../core/review/types';
import { DECISIONS_NAMESPACE, readPart } from '../core/review/xml';
import { partIds, partTexts } from './xml-parts';
import type { WorkOptions } from './port';

/** So many at a time: 200 records are some 100 KB on their way, with long notes more. */
const PARTS_A_REQUEST = 8;

/** A part that can be read. */
export interface Part {
  readonly id: string;
  /** Its number: the order of the log. */
  readonly part: number;
  readonly count: number;
  /** Empty for a part that was known already. */
  readonly records: readonly Decision[];
  /** When its first record was made: of two parts with one number (two people at once) the order. */
  readonly since: string;
}

/** Parts that are not read again, by their ids. */
export type KnownParts = ReadonlyMap<string, Part>;

/**
 * Every part, in the order of the log. A log of which some is missing may say what is no longer so:
 * it is read whole or not at all.
 *
 * @returns `newer` when a newer Rolecheck has written one of them, `damaged` when something in them
 * cannot be read
 */
export async function readParts(
  context: Excel.RequestContext,
  known: KnownParts,
  options: WorkOptions,
): Promise<readonly Part[] | 'newer' | 'damaged'> {
  const ids = await partIds(context, DECISIONS_NAMESPACE, options);
  const parts = ids.flatMap((id) => known.get(id) ?? []);
  const unread = ids.filter((id) => !known.has(id));
  let isDamaged = false;
  for await (const { id, xml } of partTexts(context, unread, PARTS_A_REQUEST, options)) {
    const read = readPart(xml);
    if (read === 'newer') return 'newer';
    if (read === undefined || read.dropped > 0) isDamaged = true;
    else parts.push(partOf(id, read.part, read.records));
  }
  return isDamaged ? 'damaged' : parts.sort(byOrder);
}

function partOf(id: string, part: number, records: readonly Decision[]): Part {
  return { id, part, count: records.length, records, since: records[0]?.when ?? '' };
}

function byOrder(a: Part, b: Part): number {
  if (a.part !== b.part) return a.part - b.part;
  return compare(a.since, b.since) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
