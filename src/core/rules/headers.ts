/** Holds the header row against the columns that an edition wants. */
import { headerKey } from '../sheet/header-names';
import { itemsIn } from './registry';
import type { PartCells } from './table';
import type { Edition, Headers, PartItem, ReadInstead, Return } from './types';

/** What there is to say about the headers of a part; undefined when they are not known. */
export function headersOf(
  one: Return,
  edition: Edition,
  { part, columns, headers, positions }: PartCells,
): Headers | undefined {
  if (headers === undefined) return undefined;
  const items = itemsIn(part, edition);
  const taken = new Set(positions?.values());
  const unknown = headers.filter((header, at) => header.trim() !== '' && !taken.has(at));
  const order = items.flatMap((item) => {
    const at = positions?.get(item.column);
    return at === undefined ? [] : [{ column: item.column, at }];
  });
  const outOfOrder = order.find(
    ({ at }, number) => number > 0 && at < (order[number - 1]?.at ?? 0),
  );
  return {
    found: headers.filter((header) => header.trim() !== ''),
    missing: items.filter((item) => !columns.has(item.column) && item.optional !== true),
    unknown,
    removed: removedColumns(one, part.id, edition, unknown),
    twice: columnsTwice(items, headers, positions ?? new Map()),
    outOfOrder: outOfOrder?.column,
  };
}

function removedColumns(
  one: Return,
  part: string,
  edition: Edition,
  unknown: readonly string[],
): ReadonlyMap<string, Edition> {
  const removed = new Map<string, Edition>();
  for (const earlier of one.editions) {
    if (earlier.from > edition.from) continue;
    for (const column of earlier.removes?.[part] ?? []) {
      const header = unknown.find((candidate) => headerKey(candidate) === headerKey(column));
      if (header !== undefined) removed.set(header, earlier);
    }
  }
  return removed;
}

/** Headers that were not taken, because another one stands for the column that they name. */
function columnsTwice(
  items: readonly PartItem[],
  headers: readonly string[],
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadInstead> {
  const taken = new Set(positions.values());
  const twice = new Map<string, ReadInstead>();
  for (const { column, title, also = [] } of items) {
    const read = positions.get(column);
    if (read === undefined) continue;
    const names = new Set([column, title, ...also].map(headerKey));
    for (const [at, header] of headers.entries()) {
      if (taken.has(at) || !names.has(headerKey(header))) continue;
      twice.set(header, { header: headers[read] ?? column, isBefore: read < at });
    }
  }
  return twice;
}
