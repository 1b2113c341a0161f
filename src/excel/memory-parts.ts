/** Reads the custom XML parts that hold decisions. */
import type { Decision } from '../core/review/types';
import { DECISIONS_NAMESPACE, readPart } from '../core/review/xml';
import { kindOf } from './problems';
import { codeOf, syncWhenFree } from './run';
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
  const found = await syncWhenFree(
    context,
    () => {
      const parts = context.workbook.customXmlParts.getByNamespace(DECISIONS_NAMESPACE);
      parts.load('items/id');
      return parts;
    },
    options,
  );
  const ids = found.items.map(({ id }) => id);
  const parts = ids.flatMap((id) => known.get(id) ?? []);
  const unread = ids.filter((id) => !known.has(id));
  let isDamaged = false;
  for (let at = 0, most = PARTS_A_REQUEST; at < unread.length;) {
    const some = unread.slice(at, at + most);
    let xmls: readonly string[];
    try {
      xmls = await readXmls(context, some, options);
    } catch (error) {
      if (kindOf(codeOf(error)) !== 'too-big' || some.length === 1) throw error;
      most = Math.ceil(some.length / 2);
      continue;
    }
    for (const [index, id] of some.entries()) {
      const read = readPart(xmls[index] ?? '');
      if (read === 'newer') return 'newer';
      if (read === undefined || read.dropped > 0) isDamaged = true;
      else parts.push(partOf(id, read.part, read.records));
    }
    at += some.length;
  }
  return isDamaged ? 'damaged' : parts.sort(byOrder);
}

async function readXmls(
  context: Excel.RequestContext,
  ids: readonly string[],
  options: WorkOptions,
): Promise<readonly string[]> {
  const results = await syncWhenFree(
    context,
    () => ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml()),
    options,
  );
  return results.map(({ value }) => value);
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
